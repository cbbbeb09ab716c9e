import Documents

/// What a document is made of apart from its text: every element with the names of its attributes, and how many
/// there are. Two documents with the same number of texts have the same skeleton, whatever the texts are, unless
/// a text became something else.
package enum DocumentSkeleton {
    /// Python, as it reads ZIP, XML and HTML, and is there with the tools.
    private static let script = #"""
        import base64, collections, html.parser, re, sys, unicodedata, xml.etree.ElementTree as tree, zipfile, zlib
        path = sys.argv[1]
        found = collections.Counter()
        def danger(text, where):
            for c in set(text):
                n = ord(c)
                if (n < 32 and n not in (9, 10, 13)) or 127 <= n < 160 or n in (0x61C, 0x200E, 0x200F, 0xFEFF) \
                    or 0x2028 <= n <= 0x202E or 0x2066 <= n <= 0x2069 or 0xFDD0 <= n <= 0xFDEF or n & 0xFFFE == 0xFFFE \
                    or 0xFFF9 <= n <= 0xFFFB or 0xE0000 <= n <= 0xE007F:
                    print("FARLIG U+%X" % n, where)
        def picture(data):
            text = base64.b64decode(data, validate=True).decode()
            danger(text, "svg")
            # A text takes as many lines as it needs, so only what kinds there are is the same.
            for element in tree.fromstring(text).iter():
                found[("svg", element.tag.split("}")[-1]) + tuple(sorted(element.attrib))] = 1
        class Page(html.parser.HTMLParser):
            def handle_starttag(self, tag, attributes):
                found[(tag,) + tuple(sorted(name for name, _ in attributes if name != "id"))] += 1
                for name, value in attributes:
                    if name == "src" and value.startswith("data:image/svg+xml;base64,"): picture(value.split(",")[1])
                    elif name in ("href", "src", "action") and not (value or "").startswith("#"): print("LENKE", value)
            def handle_decl(self, text): found["decl " + text] += 1
            def handle_pi(self, text): print("PI", text)
            def handle_comment(self, text): print("KOMMENTAR", text)
        def office(path):
            archive = zipfile.ZipFile(path)
            for name in archive.namelist():
                if not name.endswith((".xml", ".rels")): continue
                text = archive.read(name).decode()
                danger(text, name)
                for element in tree.fromstring(text).iter():
                    tag = element.tag.split("}")[-1]
                    # Runs of text and spaces are as many as the words, and full-width signs want another font.
                    if tag in ("r", "t", "s", "rPr", "rFonts"): continue
                    found[(name, tag) + tuple(sorted(element.attrib))] += 1
                    for attribute, value in element.attrib.items():
                        outside = attribute.endswith("}href") and not value.startswith("#")
                        if value == "External" or outside and "/" in value and "://" in value: print("LENKE", value)
        def pdf(data):
            # Keys stand in dictionaries: in the file itself, and packed in object streams. The bytes of a font or a
            # picture may look like one.
            parts = [re.sub(rb"stream\r?\n.*?endstream", b"", data, flags=re.DOTALL)]
            for match in re.finditer(rb"(?<!end)stream\r?\n", data):
                if b"/ObjStm" not in data[data.rfind(b" obj", 0, match.start()):match.start()]: continue
                try: parts.append(zlib.decompressobj().decompress(data[match.end():]))
                except zlib.error: pass
            for key in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/GoToR", b"/SubmitForm", b"/AA",
                b"/OpenAction", b"/RichMedia"):
                found[key.decode()] = sum(len(re.findall(re.escape(key) + rb"(?![A-Za-z])", part)) for part in parts)
            # A line of the contents has a link for each font that its words are set in, all to the same place.
            annotation = rb"/Subtype ?/Link(?![A-Za-z])"
            inside = annotation + rb"(?:(?!/Subtype).)*?/Dest ?\(([^)]*)\)"
            places = [place for part in parts for place in re.findall(inside, part, re.DOTALL)]
            links = sum(len(re.findall(annotation, part)) for part in parts)
            found["places linked to"], found["links to elsewhere"] = len(set(places)), links - len(places)
        if path.endswith((".docx", ".odt")): office(path)
        elif path.endswith(".pdf"): pdf(open(path, "rb").read())
        else:
            text = open(path, encoding="utf-8", newline="").read()
            danger(text, path.rsplit(".")[-1])
            Page().feed(text)
        for key, count in sorted(found.items(), key=str): print(count, key)
        """#

    /// One line for each kind of element; links and dangerous characters have lines of their own that say so.
    package static func lines(of path: String) throws -> [String] {
        let runner = ToolRunner(timeLimit: .seconds(30))
        let output = try runner.run(TestHost.tools.python ?? "", ["-I", "-c", script, path])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The same of Markdown, by way of the HTML it becomes on the web.
    package static func lines(ofMarkdown path: String) throws -> [String] {
        let runner = ToolRunner(timeLimit: .seconds(30))
        _ = try runner.run(
            TestHost.tools.pandoc ?? "", ["-f", "gfm", "-t", "html", "--wrap=none", path, "-o", path + ".html"])
        return try lines(of: path + ".html")
    }
}
