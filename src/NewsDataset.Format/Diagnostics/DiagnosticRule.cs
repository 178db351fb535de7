namespace NewsDataset.Diagnostics;

/// <summary>One thing that can be wrong, as the compiler and the command line both report it.</summary>
/// <param name="Id">Its id, <c>NEWS0001</c> to <c>NEWS9999</c>; the first digit is the family.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="MessageFormat">What is wrong here and what to do, with the offending value as <c>{0}</c>.</param>
/// <param name="Severity">How bad it is.</param>
internal sealed record DiagnosticRule(string Id, string Title, string MessageFormat, RuleSeverity Severity)
{
    private const string Documentation = "https://github.com/newsdataset/newsdataset/blob/main/docs/diagnostics.md";

    /// <summary>Gets the address of the rule's section in the documentation.</summary>
    public string HelpLink => Documentation + "#" + Id.ToLowerInvariant();
}
