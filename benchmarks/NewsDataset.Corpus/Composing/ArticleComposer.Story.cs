using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Corpus.Composing;

/// <content>The story itself.</content>
internal sealed partial class ArticleComposer
{
    // No sentence and no quote comes twice.
    private readonly Queue<Template> _sentences = new();
    private readonly Queue<Template> _quotes = new();

    private void Shuffle()
    {
        Fill(_sentences, [.. _topic.Sentences, .. _language.Sentences]);
        Fill(_quotes, [.. _topic.Quotes, .. _language.Quotes]);

        void Fill(Queue<Template> queue, Template[] templates)
        {
            foreach (int i in _random.Shuffle(templates.Length))
            {
                queue.Enqueue(templates[i]);
            }
        }
    }

    private void WriteBody()
    {
        int quotes = _bodyBytes < 2500 ? _random.Between(3, 4) : _random.Between(3, 8);
        int start = _text.Length;
        WriteParagraph(start, _random.Pick(_topic.Leads));
        int written = 0;
        int bytes = _text.Utf8BytesFrom(start);
        bool listed = false;
        while (written < quotes || (bytes < _bodyBytes && _sentences.Count > 0))
        {
            int paragraph = _text.Length;
            bool isQuoted = written < quotes && (bytes * (quotes + 1) >= (written + 1) * _bodyBytes || _sentences.Count == 0);
            if (isQuoted)
            {
                WriteQuoteParagraph(paragraph);
                written++;
            }
            else
            {
                WriteParagraph(paragraph, NextSentence());
            }

            bytes += _text.Utf8BytesFrom(paragraph);
            if (bytes < _bodyBytes && !isQuoted)
            {
                if (!listed && _random.Chance(6))
                {
                    WriteList();
                    listed = true;
                }
                else
                {
                    Interrupt();
                }
            }
        }
    }

    private void WriteParagraph(int start, Template first)
    {
        int bytes = _random.Between(150, 420);
        Expand(first);
        Continue(start, bytes);
        EndParagraph();
    }

    private void WriteQuoteParagraph(int start)
    {
        _speaker = _random.Below(_cast.Speakers.Count);
        _quote = _quotes.Dequeue();
        bool known = _introduced.Contains(_cast.Speakers[_speaker].Person.Id);
        Expand(_random.Pick(known ? _language.LaterAttributions : _language.FirstAttributions));
        _quote = null;
        if (_random.Chance(35))
        {
            Continue(start, _random.Between(200, 420));
        }

        EndParagraph();
    }

    /// <summary>Goes on until the paragraph that begins at the start is long enough.</summary>
    private void Continue(int start, int bytes)
    {
        while (_sentences.Count > 0 && _text.Utf8BytesFrom(start) < bytes)
        {
            _text.Append(" ");
            Expand(NextSentence());
        }
    }

    /// <summary>Returns the next sentence: a plain one once the article has names enough.</summary>
    private Template NextSentence()
    {
        _speaker = _random.Below(_cast.Speakers.Count);
        Template next = _sentences.Dequeue();
        for (int i = 0; next.HasMarks && _text.Spans >= _spanBudget && i < 4 && _sentences.Count > 0; i++)
        {
            next = _sentences.Dequeue();
        }

        return next;
    }

    /// <summary>Puts between two paragraphs what pages put there.</summary>
    private void Interrupt()
    {
        switch (_random.Below(100))
        {
            case < 11:
                Fence(BlockKind.Crosshead, () => Line(_random.Pick(_language.Crossheads)));
                break;

            case < 19:
                Fence(BlockKind.Advertisement, () => Lines(PickSome(_language.Chrome.Advertisements, _random.Between(1, 2))));
                break;

            case < 26:
                Fence(BlockKind.Related, () =>
                {
                    Line(_random.Pick(_language.Chrome.ReadAlso));
                    WriteRelatedLink();
                });
                break;

            case < 29:
                WriteImage();
                break;

            case < 32:
                Fence(BlockKind.Newsletter, () => Line(_random.Pick(_language.Chrome.Newsletters)));
                break;
        }
    }

    private void WriteList()
    {
        Expand(_random.Pick(_language.ListIntros));
        EndParagraph();
        Fence(BlockKind.ListItem, () =>
        {
            foreach (Template item in PickSome(_language.ListItems, _random.Between(2, 4)))
            {
                _text.Append("• ");
                Line(item);
            }
        });
    }

    private void EndParagraph()
    {
        _text.EndLine();
        if (_blankLines)
        {
            _text.BlankLine();
        }
    }
}
