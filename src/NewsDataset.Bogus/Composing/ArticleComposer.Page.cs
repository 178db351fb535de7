using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsDataset.Bogus.Material;

namespace NewsDataset.Bogus.Composing;

/// <content>What stands above and below the story.</content>
internal sealed partial class ArticleComposer
{
    // What sites leave behind. Some of it looks like our own marks, and must come back as text.
    private static readonly string[] Placeholders =
        ["spot_img", "[embed]{.twitter}", "{{ad_slot_3}}", "[gallery ids=\"12,14\"]", "::: end of article :::", "![]()", "[/caption]", "\\[object Object\\]"];

    private void WriteTop()
    {
        ChromeMaterial chrome = _language.Chrome;
        if (HasChrome())
        {
            Fence(BlockKind.Navigation, () =>
            {
                Lines(PickSome(chrome.Menus, _random.Between(2, 6)));
                if (_random.Chance(25))
                {
                    Fill("T", string.Empty);
                    _text.EndLine();
                }

                if (_random.Chance(50))
                {
                    Line(chrome.Menus[0].Split(" | ")[0] + " > " + _section);
                }
            });
        }

        WriteTitle(BlockKind.Kicker, nameof(Article.Kicker), 40, () => Line(_random.Pick(chrome.Kickers)));
        WriteTitle(BlockKind.Headline, nameof(Article.Headline), 100, () => Line(_random.Pick(_topic.Headlines)));
        WriteTitle(BlockKind.Standfirst, nameof(Article.Standfirst), 55, () => Line(_standfirst));

        bool below = _random.Chance(25);
        if (!below)
        {
            WriteByline();
        }

        if (HasChrome(60))
        {
            Fence(BlockKind.Share, () => Lines(PickSome(chrome.Shares, _random.Between(1, 3))));
        }

        if (HasChrome(85))
        {
            WriteImage();
        }

        if (below)
        {
            WriteByline();
        }
    }

    /// <summary>Writes a line over the story in so many of a hundred cases, or the one that was asked for.</summary>
    private void WriteTitle(BlockKind kind, string property, int percent, Action write)
    {
        bool isGiven = IsGiven(property, out string? given);
        TextState before = _text.State;
        if ((percent == 100 || _random.Chance(percent)) && !(kind == BlockKind.Headline && IsMissing()))
        {
            Fence(kind, write);
        }

        if (isGiven)
        {
            // Chance has had its turn all the same, so that the rest of the article is what it would be otherwise.
            _text.Return(before);
            if (given is not null)
            {
                Fence(kind, () => Line(given));
            }
        }
    }

    private void WriteByline()
    {
        ChromeMaterial chrome = _language.Chrome;
        bool hasByline = _random.Chance(85) && !IsMissing();
        bool hasDateline = !IsMissing();
        bool isGlued = hasByline && hasDateline && IsGlued();
        if (hasByline)
        {
            Fence(BlockKind.Byline, () =>
            {
                if (_random.Chance(80))
                {
                    Expand(_random.Pick(chrome.Bylines));
                }
                else
                {
                    _text.Append(_random.Pick(chrome.Desks));
                }

                if (isGlued)
                {
                    // “By Ann LeePublished 3 May”: two elements of a page that a scrape has put on one line.
                    Expand(_random.Pick(chrome.Published));
                }

                _text.EndLine();
            });
        }

        if (hasDateline && !isGlued)
        {
            Fence(BlockKind.Dateline, () =>
            {
                Expand(_random.Pick(chrome.Published));
                if (_random.Chance(20))
                {
                    if (!IsGlued())
                    {
                        _text.EndLine();
                    }

                    Expand(_random.Pick(chrome.Updated));
                }

                _text.EndLine();
            });
        }
    }

    private void WriteImage()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{_subjectSlug}-{_random.Below(100000):D5}.jpg");
        Template caption = _random.Pick(_topic.Captions);
        Fence(BlockKind.Image, () =>
        {
            if (_random.Chance(25))
            {
                _text.Append("![");
                _text.Append(Capitalized(_subject), ".image");
                _text.Append("](");
                _text.Append("https://media.example/" + name, ".link");
                _text.Append(")");
            }
            else
            {
                _text.Append(_random.Chance(50) ? name : Capitalized(_subject));
            }

            _text.EndLine();
        });
        if (_random.Chance(80))
        {
            bool isGlued = IsGlued();
            Fence(BlockKind.Caption, () =>
            {
                Expand(caption);
                if (isGlued && _random.Chance(75))
                {
                    OpenSpan credit = _text.Open();
                    Expand(_random.Pick(_language.Chrome.Credits));
                    _text.Close(credit, ".credit");
                }

                _text.EndLine();
            });
            if (!isGlued && _random.Chance(75))
            {
                Fence(BlockKind.Credit, () => Line(_random.Pick(_language.Chrome.Credits)));
            }
        }
    }

    private void WriteBottom()
    {
        ChromeMaterial chrome = _language.Chrome;
        if (HasChrome())
        {
            Fence(BlockKind.Endmatter, WriteEndmatter);
        }

        if (HasChrome(65))
        {
            Fence(BlockKind.Tags, WriteTags);
        }

        if (HasChrome(45))
        {
            Fence(BlockKind.Share, () => Lines(PickSome(chrome.Shares, _random.Between(1, 2))));
        }

        if (HasChrome(50))
        {
            Fence(BlockKind.Newsletter, () => Lines(PickSome(chrome.Newsletters, _random.Between(1, 3))));
        }

        if (HasChrome())
        {
            Fence(BlockKind.Related, WriteRelated);
        }

        if (HasChrome(35))
        {
            Fence(BlockKind.Endmatter, () => Lines(PickSome(chrome.Comments, _random.Between(1, 4))));
        }

        if (HasChrome(15))
        {
            Fence(BlockKind.Error, () => Line(_random.Pick(chrome.Errors)));
        }

        if (HasChrome(30))
        {
            Fence(BlockKind.Placeholder, () => Line(_random.Pick(Placeholders)));
        }

        if (HasChrome())
        {
            Fence(BlockKind.Navigation, () =>
            {
                if (_random.Chance(70) && _hasPublisher)
                {
                    Line(_random.Pick(chrome.Footers));
                }

                Lines(PickSome(chrome.Menus, _random.Between(1, 4)));
            });
        }
    }

    private void WriteEndmatter()
    {
        ChromeMaterial chrome = _language.Chrome;
        if (_random.Chance(35))
        {
            Line(_random.Pick(chrome.Agencies));
        }

        if (_random.Chance(30))
        {
            Line(_random.Pick(chrome.Editors));
        }

        foreach (Template line in PickSome(chrome.Endmatter, _random.Between(1, 2)))
        {
            Line(line);
        }
    }

    private void WriteTags()
    {
        // “Tags:music” and the like: the cue sticks to what it announces, and is then a label.
        string joint = IsGlued() ? string.Empty : " ";
        _text.Append(_random.Pick(_language.Chrome.TagCues), joint.Length == 0 ? ".label" : null);
        List<string> keywords = PickSome(_topic.Keywords, _random.Between(1, 2));
        for (int i = 0; i < keywords.Count; i++)
        {
            _text.Append(i == 0 ? joint : _language.ListJoint);
            _text.Append(keywords[i], ".keyword");
        }

        if (_random.Chance(40))
        {
            _text.Append(_language.ListJoint);
            _text.Append(_cast.Town.NameIn(_tag), ".keyword @" + _cast.Town.Id);
        }

        _text.EndLine();
    }

    private void WriteRelated()
    {
        Line(_random.Pick(_language.Chrome.RelatedHeadings));
        int count = _random.Between(1, 2);

        // Mostly headlines without a name: the names of an article belong into its story.
        bool plain = _random.Chance(75);
        List<Template> headlines = PickSome([.. _topic.Headlines.Where(x => !plain || !x.HasMarks)], count);
        foreach (Template headline in headlines)
        {
            WriteRelatedLink(headline);
            if (_random.Chance(20))
            {
                AppendDate(".date", _language.Dates.Day, string.Empty, _published.AddDays(-_random.Between(0, 30)));
                _text.EndLine();
            }
        }
    }

    private void WriteRelatedLink(Template headline)
    {
        _isRelated = true;
        OpenSpan link = _text.Open();
        Expand(headline);
        _text.Close(link, string.Create(CultureInfo.InvariantCulture, $".link url=https://news.example/{_tag}/{_random.Below(1000000):D6}"));
        _text.EndLine();
        _isRelated = false;
    }

    private void Fence(BlockKind kind, Action write)
    {
        _text.OpenFence(kind);
        write();
        _text.CloseFence();
        if (_blankLines)
        {
            _text.EndLine();
        }
    }

    private void Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Line(line);
        }
    }

    private void Line(string text)
    {
        _text.Append(text);
        _text.EndLine();
    }

    private void Line(Template template)
    {
        Expand(template);
        _text.EndLine();
    }
}
