using System.Text;

namespace ConceptLib.Definitions.Verification;

/// <summary>What was done to the words of a text: <c>respect is the [-important premise-] {+main foundation+} of ties</c>.</summary>
public static class TextDifference
{
    // An alignment takes four bytes for each pair of words. What is larger is shown whole, before and after.
    private const int MaximumPairs = 4_000_000;

    // Words that both have are shown as far as they lead to a change.
    private const int SharedWords = 6;

    private const string Cut = "…";

    /// <summary>The difference on one line; null for texts with the same words, which differ in white space alone.</summary>
    public static string? Between(string before, string after)
    {
        WordList old = new(before);
        WordList now = new(after);
        int start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
        {
            start++;
        }

        int end = 0;
        while (end < old.Count - start && end < now.Count - start && old[old.Count - 1 - end] == now[now.Count - 1 - end])
        {
            end++;
        }

        if (start + end == old.Count && old.Count == now.Count)
        {
            return null;
        }

        Line line = new(before, old, after, now);
        line.Same(start, isFirst: true, isLast: false);
        Middle(line, old, now, start, old.Count - end, now.Count - end);
        line.Same(end, isFirst: false, isLast: true);
        return line.ToString();
    }

    private static void Middle(Line line, WordList old, WordList now, int start, int oldEnd, int nowEnd)
    {
        if ((long)(oldEnd - start) * (nowEnd - start) > MaximumPairs)
        {
            line.Deleted(oldEnd - start);
            line.Inserted(nowEnd - start);
            return;
        }

        WordDiff diff = WordDiff.Align(now.Slice(start, nowEnd), old, start, oldEnd);
        line.Deleted(diff.Start - start);
        for (int i = 0; i < diff.Edits.Count; i++)
        {
            WordEdit edit = diff.Edits[i];
            switch (edit.Kind)
            {
                case WordEditKind.Deleted:
                    line.Deleted(edit.Count);
                    break;
                case WordEditKind.Inserted:
                    line.Inserted(edit.Count);
                    break;
                default:
                    line.Same(edit.Count, isFirst: false, isLast: false);
                    break;
            }
        }

        line.Deleted(oldEnd - diff.End);
    }

    /// <summary>The line so far, and the words of both texts that come next.</summary>
    private sealed class Line(string before, WordList old, string after, WordList now)
    {
        private readonly StringBuilder _line = new();
        private int _old;
        private int _now;

        // Since the last word that both have: what went is shown before what came.
        private int _deleted;
        private int _inserted;

        public void Same(int count, bool isFirst, bool isLast)
        {
            if (count == 0)
            {
                return;
            }

            Flush();
            int head = isFirst ? 0 : Math.Min(SharedWords, count);
            int tail = isLast ? 0 : Math.Min(SharedWords, count - head);
            if (head + tail >= count)
            {
                Append(Text(after, now, _now, count), IsApart(after, now, _now));
            }
            else
            {
                if (head > 0)
                {
                    Append(Text(after, now, _now, head), IsApart(after, now, _now));
                }

                Append(Cut, isApart: _line.Length > 0);
                if (tail > 0)
                {
                    Append(Text(after, now, _now + count - tail, tail), isApart: true);
                }
            }

            _old += count;
            _now += count;
        }

        public void Deleted(int count) => _deleted += count;

        public void Inserted(int count) => _inserted += count;

        public override string ToString()
        {
            Flush();
            return _line.ToString();
        }

        private void Flush()
        {
            if (_deleted > 0)
            {
                Append($"[-{Text(before, old, _old, _deleted)}-]", isApart: true);
            }

            if (_inserted > 0)
            {
                Append($"{{+{Text(after, now, _now, _inserted)}+}}", isApart: _deleted > 0 || IsApart(after, now, _now));
            }

            _old += _deleted;
            _now += _inserted;
            (_deleted, _inserted) = (0, 0);
        }

        private void Append(string text, bool isApart)
        {
            if (isApart && _line.Length > 0)
            {
                _line.Append(' ');
            }

            _line.Append(text);
        }

        private static string Text(string text, WordList words, int from, int count) =>
            text.Substring(words.StartOf(from), words.EndOf(from + count - 1) - words.StartOf(from));

        // A comma, or an ideograph, stands close to what is before it.
        private static bool IsApart(string text, WordList words, int word) => word == 0 || char.IsWhiteSpace(text[words.StartOf(word) - 1]);
    }
}
