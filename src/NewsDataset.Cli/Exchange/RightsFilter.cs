using System;
using System.Collections.Generic;
using System.Globalization;
using NewsDataset.Cli.Input;

namespace NewsDataset.Cli.Exchange;

/// <summary>Looks at whether articles may be passed on, while they are: leaves out those that may not, or says how many went out.</summary>
/// <param name="redistributableOnly">Whether only those go out whose rights say that they may be passed on.</param>
internal sealed class RightsFilter(bool redistributableOnly)
{
    private int _read;
    private int _taken;
    private int _refused;
    private int _unknown;

    /// <summary>Returns the articles that go out.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="step">Called for each of them.</param>
    public IEnumerable<StreamedArticle> Filter(IEnumerable<StreamedArticle> articles, Action step)
    {
        foreach (StreamedArticle article in articles)
        {
            _read++;
            bool? redistributable = article.Article.Rights?.Redistributable;
            _refused += redistributable == false ? 1 : 0;
            _unknown += redistributable is null ? 1 : 0;
            if (redistributable == true || !redistributableOnly)
            {
                _taken++;
                yield return article;
            }

            step();
        }

        if (_read == 0)
        {
            throw new ToolException("There is no article to export.");
        }

        if (_taken == 0)
        {
            throw new ToolException(_read == 0
                ? "There is no article to export."
                : "There is no article whose rights say that it may be passed on: 'rights: { redistributable: true }'.");
        }
    }

    /// <summary>Says what became of the articles that may perhaps not be passed on.</summary>
    public void Notify(ToolConsole console)
    {
        if (_refused + _unknown == 0)
        {
            return;
        }

        string format = redistributableOnly
            ? "Left out: {0} of {1} articles that may not be passed on, and {2} that {3} not say."
            : "{0} of {1} articles may not be passed on, and {2} {3} not say. --redistributable-only leaves both kinds out.";
        console.Complain(string.Format(CultureInfo.InvariantCulture, format, _refused, _read, _unknown, _unknown == 1 ? "does" : "do"));
    }
}
