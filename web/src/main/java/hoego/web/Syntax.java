package hoego.web;

import static org.fife.ui.rsyntaxtextarea.SyntaxConstants.*;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;

/**
 * A language that code can be written in, by the names it is given in texts. Markdown is none: the library fails at some of
 * it.
 */
enum Syntax {
    BATCH(SYNTAX_STYLE_WINDOWS_BATCH, "bat batch cmd"),
    C(SYNTAX_STYLE_C, "c h"),
    CPP(SYNTAX_STYLE_CPLUSPLUS, "cpp c++ cc cxx hpp"),
    CSHARP(SYNTAX_STYLE_CSHARP, "cs csharp c#"),
    CSS(SYNTAX_STYLE_CSS, "css"),
    DART(SYNTAX_STYLE_DART, "dart"),
    DOCKERFILE(SYNTAX_STYLE_DOCKERFILE, "dockerfile docker"),
    GO(SYNTAX_STYLE_GO, "go golang"),
    GROOVY(SYNTAX_STYLE_GROOVY, "groovy gradle"),
    HTML(SYNTAX_STYLE_HTML, "html htm xhtml vue svelte jte thymeleaf"),
    INI(SYNTAX_STYLE_INI, "ini toml conf editorconfig"),
    JAVA(SYNTAX_STYLE_JAVA, "java"),
    JAVASCRIPT(SYNTAX_STYLE_JAVASCRIPT, "javascript js jsx mjs cjs"),
    JSON(SYNTAX_STYLE_JSON_WITH_COMMENTS, "json json5 jsonc jsonl"),
    KOTLIN(SYNTAX_STYLE_KOTLIN, "kotlin kt kts"),
    LESS(SYNTAX_STYLE_LESS, "less scss sass"),
    LUA(SYNTAX_STYLE_LUA, "lua"),
    MAKEFILE(SYNTAX_STYLE_MAKEFILE, "makefile make mk"),
    PERL(SYNTAX_STYLE_PERL, "perl pl"),
    PHP(SYNTAX_STYLE_PHP, "php"),
    PROPERTIES(SYNTAX_STYLE_PROPERTIES_FILE, "properties env dotenv"),
    PROTOBUF(SYNTAX_STYLE_PROTO, "protobuf proto"),
    PYTHON(SYNTAX_STYLE_PYTHON, "python py python3"),
    RUBY(SYNTAX_STYLE_RUBY, "ruby rb"),
    RUST(SYNTAX_STYLE_RUST, "rust rs"),
    SCALA(SYNTAX_STYLE_SCALA, "scala sbt"),
    SHELL(SYNTAX_STYLE_UNIX_SHELL, "bash sh shell zsh console shell-session"),
    SQL(SYNTAX_STYLE_SQL, "sql mysql postgresql postgres pgsql plsql psql sqlite"),
    TYPESCRIPT(SYNTAX_STYLE_TYPESCRIPT, "typescript ts tsx mts cts"),
    XML(SYNTAX_STYLE_XML, "xml svg pom xsd xsl plist"),
    YAML(SYNTAX_STYLE_YAML, "yaml yml");

    private static final Pattern BETWEEN = Pattern.compile(" ");
    private static final Map<String, Syntax> NAMED = named();

    private final String style;
    private final String names;

    Syntax(String style, String names) {
        this.style = style;
        this.names = names;
    }

    private static Map<String, Syntax> named() {
        var named = new HashMap<String, Syntax>();
        for (var syntax : values()) {
            BETWEEN.splitAsStream(syntax.names).forEach(name -> named.put(name, syntax));
        }
        return named;
    }

    static Optional<Syntax> named(String name) {
        return Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT)));
    }

    /** What takes code apart; it is for one piece of it, since it remembers where it is. */
    TokenMaker tokens() {
        return TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
    }
}
