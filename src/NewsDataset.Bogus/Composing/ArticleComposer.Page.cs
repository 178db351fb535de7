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
        if (_random.Chance(40))
        {
            Fence(BlockKind.Kicker, () => Line(_random.Pick(chrome.Kickers)));
        }

        Fence(BlockKind.Headline, () => Line(_random.Pick(_topic.Headlines)));
        if (_random.Chance(55))
        {
            Fence(BlockKind.Standfirst, () => Line(_standfirst));
        }

        bool below = _random.Chance(25);
        if (!below)
        {
            WriteByline();
        }

        if (_random.Chance(60))
        {
            Fence(BlockKind.Share, () => Lines(PickSome(chrome.Shares, _random.Between(1, 3))));
        }

        if (_random.Chance(85))
        {
            WriteImage();
        }

        if (below)
        {
            WriteByline();
        }
    }

    private void WriteByline()
    {
        ChromeMaterial chrome = _language.Chrome;
        if (_random.Chance(85))
        {
            Fence(BlockKind.Byline, () =>
            {
                if (_random.Chance(80))
                {
                    Line(_random.Pick(chrome.Bylines));
                }
                else
                {
                    Line(_random.Pick(chrome.Desks));
                }
            });
        }

        Fence(BlockKind.Dateline, () =>
        {
            Line(_random.Pick(chrome.Published));
            if (_random.Chance(20))
            {
                Line(_random.Pick(chrome.Updated));
            }
        });
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
            Fence(BlockKind.Caption, () => Line(caption));
            if (_random.Chance(75))
            {
                Fence(BlockKind.Credit, () => Line(_random.Pick(_language.Chrome.Credits)));
            }
        }
    }

    private void WriteBottom()
    {
        ChromeMaterial chrome = _language.Chrome;
        Fence(BlockKind.Endmatter, () =>
        {
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
        });
        if (_random.Chance(65))
        {
            Fence(BlockKind.Tags, WriteTags);
        }

        if (_random.Chance(45))
        {
            Fence(BlockKind.Share, () => Lines(PickSome(chrome.Shares, _random.Between(1, 2))));
        }

        if (_random.Chance(50))
        {
            Fence(BlockKind.Newsletter, () => Lines(PickSome(chrome.Newsletters, _random.Between(1, 3))));
        }

        Fence(BlockKind.Related, WriteRelated);
        if (_random.Chance(35))
        {
            Fence(BlockKind.Endmatter, () => Lines(PickSome(chrome.Comments, _random.Between(1, 4))));
        }

        if (_random.Chance(15))
        {
            Fence(BlockKind.Error, () => Line(_random.Pick(chrome.Errors)));
        }

        if (_random.Chance(30))
        {
            Fence(BlockKind.Placeholder, () => Line(_random.Pick(Placeholders)));
        }

        Fence(BlockKind.Navigation, () =>
        {
            if (_random.Chance(70))
            {
                Line(_random.Pick(chrome.Footers));
            }

            Lines(PickSome(chrome.Menus, _random.Between(1, 4)));
        });
    }

    private void WriteTags()
    {
        _text.Append(_random.Pick(_language.Chrome.TagCues));
        List<string> keywords = PickSome(_topic.Keywords, _random.Between(1, 2));
        for (int i = 0; i < keywords.Count; i++)
        {
            _text.Append(i == 0 ? " " : _language.ListJoint);
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
