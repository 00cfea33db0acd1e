package dev.jeton.fuzz;

/** Names and texts that are easily mistaken for something else. */
final class FuzzedWords {
    static final String[] WORDS = {
        "a",
        "b",
        "aB",
        "INSTANCE",
        "MEMBERS",
        "reader",
        "writer",
        "value",
        "seen",
        "this0",
        "$",
        "_a",
        "a$b",
        "codec",
        "present",
        "\u00e4\u00df",
        "\u540d\u524d",
        "error",
        "extra",
        "String",
        "List",
        "JsonReader",
        "x1",
        "urlID",
        "record",
        "var",
    };
    /** Views have such methods. */
    static final String[] NAMES_OF_VIEWS = {"forget", "reset", "erase", "read", "write", "hasA", "aText", "toValue"};

    static final String[] TEXTS = {
        "",
        "a",
        "n",
        "1",
        "-1",
        "1.5",
        "1e400",
        "99999999999999999999",
        "true",
        "YES",
        "NO",
        "[]",
        "{}",
        "null",
        "\\\"",
        "\\\\",
        "\\n",
        "\\u0000",
        "\\ud83d\\ude00",
        "\\ud800",
        "*/",
        "\\\\u0061",
        "$L$T",
        "%s",
        "\\u2028",
        "a b",
        " ",
        "x",
        "0.1",
        "1e-400",
        "NaN",
        "127",
        "128",
        "9223372036854775808",
    };

    private FuzzedWords() {}
}
