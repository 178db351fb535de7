using System.Collections.Generic;

namespace NewsDataset.Cli.Completion;

/// <summary>What a shell runs once, so that it asks the tool for words: files where there is none.</summary>
internal static class ShellScripts
{
    /// <summary>Gets the scripts by the shell's name.</summary>
    public static IReadOnlyDictionary<string, string> ByShell { get; } = new Dictionary<string, string>
    {
        ["bash"] = """
            _newsdataset()
            {
                local word
                COMPREPLY=()
                while IFS= read -r word; do
                    [[ $word == "${COMP_WORDS[COMP_CWORD]}"* ]] && COMPREPLY+=("$word")
                done < <(newsdataset "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
            }
            complete -o default -F _newsdataset newsdataset
            """,
        ["fish"] = """
            complete --command newsdataset --arguments '(newsdataset "[suggest]" (commandline --cut-at-cursor --current-process | string collect) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName newsdataset -ScriptBlock {
                param($word, $line, $position)
                $position -= $line.Extent.StartOffset
                newsdataset "[suggest:$position]" $line.ToString().PadRight($position) 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
        ["zsh"] = """
            _newsdataset()
            {
                local -a found
                found=(${(f)"$(newsdataset "[suggest]" "${(j: :)words[1,CURRENT]}" 2>/dev/null)"})
                (( $#found )) && compadd -a found || _files
            }
            compdef _newsdataset newsdataset
            """,
    };
}
