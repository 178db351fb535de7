using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsDataset.Bogus.Composing;

/// <content>The story itself.</content>
internal sealed partial class ArticleComposer
{
    // No sentence and no quote comes twice.
    private readonly Queue<Template> _markedSentences = new();
    private readonly Queue<Template> _plainSentences = new();
    private readonly Queue<Template> _quotes = new();
    private bool _isStory;

    private void Shuffle()
    {
        Template[] sentences = [.. _topic.Sentences.Where(x => x != _standfirst), .. _language.Sentences];
        Fill(_markedSentences, [.. sentences.Where(static x => x.HasMarks)]);
        Fill(_plainSentences, [.. sentences.Where(static x => !x.HasMarks)]);
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
        _isStory = true;
        int quotes = _bodyBytes < 2500 ? 3 : Math.Min(_random.Between(3, 8), _random.Between(3, 8));
        int start = _text.Utf8Bytes;
        WriteParagraph(start, _random.Pick(_topic.Leads));
        int written = 0;
        int bytes = _text.Utf8Bytes - start;
        bool listed = false;
        while (written < quotes || (bytes < _bodyBytes && HasSentence))
        {
            int paragraph = _text.Utf8Bytes;
            bool isQuoted = written < quotes && (bytes * (quotes + 1) >= (written + 1) * _bodyBytes || !HasSentence);
            if (isQuoted)
            {
                WriteQuoteParagraph(paragraph);
                written++;
            }
            else
            {
                WriteParagraph(paragraph, NextSentence());
            }

            bytes += _text.Utf8Bytes - paragraph;
            if (bytes < _bodyBytes && !isQuoted)
            {
                if (!listed && _random.Chance(6))
                {
                    WriteList();
                    listed = true;
                }
                else
                {
                    _isStory = false;
                    Interrupt();
                    _isStory = true;
                }
            }
        }

        _isStory = false;
    }

    private void WriteParagraph(int start, Template first)
    {
        int bytes = _random.Between(180, 470);
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
        while (HasSentence && _text.Utf8Bytes - start < bytes)
        {
            _text.Append(_language.SentenceJoint);
            Expand(NextSentence());
        }
    }

    private bool HasSentence => MayMark || _plainSentences.Count > 0;

    private bool MayMark => _markedSentences.Count > 0 && _text.Spans < _spanBudget;

    /// <summary>Returns the next sentence: a plain one once the article has names enough.</summary>
    private Template NextSentence()
    {
        _speaker = _random.Below(_cast.Speakers.Count);
        return MayMark && (_plainSentences.Count == 0 || _random.Chance(45)) ? _markedSentences.Dequeue() : _plainSentences.Dequeue();
    }

    /// <summary>Puts between two paragraphs what pages put there.</summary>
    private void Interrupt()
    {
        switch (_random.Below(100))
        {
            case < 11:
                Fence(BlockKind.Crosshead, () => Line(_random.Pick(_language.Crossheads)));
                break;

            case >= 11 and < 19 when HasChrome():
                Fence(BlockKind.Advertisement, () => Line(_random.Pick(_language.Chrome.Advertisements)));
                break;

            case >= 19 and < 26 when HasChrome():
                Fence(BlockKind.Related, () =>
                {
                    bool isGlued = IsGlued();
                    _text.Append(_random.Pick(_language.Chrome.ReadAlso), isGlued ? ".label" : null);
                    if (!isGlued)
                    {
                        _text.EndLine();
                    }

                    WriteRelatedLink(_random.Pick(_topic.Headlines));
                });
                break;

            case >= 26 and < 29 when HasChrome():
                WriteImage();
                break;

            case >= 29 and < 32 when HasChrome():
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
            _text.EndLine();
        }
    }
}
