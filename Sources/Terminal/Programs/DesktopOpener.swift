import Glibc

/// The way to open a file in a window of its own, on a desktop.
package enum DesktopOpener {
    /// Whether there is a desktop, and the program that opens files on it.
    package static func isHere(variable: (String) -> String? = environmentVariable) -> Bool {
        let hasDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains { !(variable($0) ?? "").isEmpty }
        let folders = (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        return hasDesktop && folders.contains { access("\($0)/xdg-open", X_OK) == 0 }
    }

    /// Opens a file, and does not wait for the window. What opens it belongs to a session of its own: neither Ctrl-C here
    /// nor what it writes reaches the other, and the shell that starts it is waited for, so nothing of it is left.
    package static func open(_ path: String) -> Bool {
        let file = path.hasPrefix("-") ? "./" + path : path
        let line = #"xdg-open "$1" </dev/null >/dev/null 2>&1 &"#
        return ChildProcess.run(["/bin/sh", "-c", line, "sh", file], isApart: true) == .exited(0)
    }
}
