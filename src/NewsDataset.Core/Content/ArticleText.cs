using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;
using NewsDataset.Overlay;

namespace NewsDataset.Content;

/// <summary>Where an article's text comes from when it is first asked for.</summary>
internal abstract class ArticleText
{
    /// <summary>Reads the text and its labels.</summary>
    public abstract PeeledText Read(OverlayOptions options);
}

/// <summary>Text that has been read already.</summary>
internal sealed class PeeledArticleText(PeeledText peeled) : ArticleText
{
    public override PeeledText Read(OverlayOptions options) => peeled;
}

/// <summary>Text that lies in an assembly, as the article file it was compiled from.</summary>
internal sealed class EmbeddedArticleText(Assembly assembly, string name) : ArticleText
{
    public override PeeledText Read(OverlayOptions options)
    {
        using Stream? stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            throw new InvalidOperationException(
                $"The assembly '{assembly.GetName().Name}' has no embedded resource '{name}'. An article file is embedded by the build targets of the package NewsDataset.Generators; does the project name it as <Article Include=\"…\" />?");
        }

        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        string file = ByteOrderMark.Drop(reader.ReadToEnd());
        int bodyStart = FileLayout.TryFind(file, out FileLayout layout, out _) ? layout.BodyStart : file.Length;
        return OverlayReader.Read(file, bodyStart, options);
    }
}
