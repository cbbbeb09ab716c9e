/// The script that makes Tab complete subcommands, their words, options and files in bash.
///
/// It needs nothing but bash itself. `complete` reads COMP_WORDS and COMP_CWORD (Bash manual, "Programmable
/// Completion").
struct BashCompletion {
    private let subcommands: [any Subcommand]
    private let opening: any DeclaredSubcommand

    init(_ subcommands: [any Subcommand], opening: any DeclaredSubcommand) {
        self.subcommands = subcommands
        self.opening = opening
    }

    var script: String {
        """
        # Tab for boplan in bash.
        _boplan() {
            local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} subcommand= words= options= first=1 i
            COMPREPLY=()
            for ((i = 1; i < COMP_CWORD; i++)); do
                [[ ${COMP_WORDS[i]} == -* ]] || { subcommand=${COMP_WORDS[i]}; first=$((COMP_CWORD - i)); break; }
            done
            case $subcommand in
        \(subcommands.map(branch).joined(separator: "\n"))
            *) options='\(names(of: opening))'
        \(values(of: opening, indent: "       "))
                [[ -z $subcommand ]] && words='\(subcommands.map { $0.names[0] }.joined(separator: " "))' ;;
            esac
            if [[ $word == -* ]]; then
                mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
            else
                [[ -n $words && ($first == 1 || -z $subcommand) ]] && mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
                compopt -o filenames 2>/dev/null
                mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
            fi
        }
        complete -F _boplan boplan
        """
    }

    private func branch(_ subcommand: any DeclaredSubcommand) -> String {
        """
            \(subcommand.names.joined(separator: "|"))) options='\(names(of: subcommand))' words='\(words(of: subcommand))'
        \(values(of: subcommand, indent: "       ")) ;;
        """
    }

    private func words<Known: DeclaredSubcommand>(of _: Known) -> String { Known.Word.words.joined(separator: " ") }

    private func names(of subcommand: any DeclaredSubcommand) -> String {
        (subcommand.options + Program.common).map { $0.names[0] }.joined(separator: " ")
    }

    /// Returns the cases for what stands after an option: words of its own, a folder, or a file as anywhere else.
    private func values(of subcommand: any DeclaredSubcommand, indent: String) -> String {
        let cases = subcommand.options.compactMap { option -> String? in
            let names = option.names.joined(separator: "|")
            switch option.takes {
            case .words(let words):
                return
                    "\(names)) mapfile -t COMPREPLY < <(compgen -W '\(words.joined(separator: " "))' -- \"$word\"); return ;;"
            case .folder:
                return
                    "\(names)) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- \"$word\"); return ;;"
            case .file, .any: return nil
            }
        }
        return cases.isEmpty ? "\(indent):" : "\(indent)case $before in \(cases.joined(separator: " ")) esac"
    }
}
