package dev.jeton.benchmarks.strictness;

import static dev.jeton.benchmarks.strictness.Verdict.BINDS;
import static dev.jeton.benchmarks.strictness.Verdict.MISSES;
import static dev.jeton.benchmarks.strictness.Verdict.REJECTS;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The documents of the table of strictness: {@code {"access_token":"t","token_type":"Bearer","expires_in":1}} with one thing changed. */
public final class Traps {
    private static final String START = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":1";

    /** All of them, in the order of the report. */
    public static final List<Trap> ALL = List.of(
            wrong(
                    "raw line feed in a string",
                    "{\"access_token\":\"a\nb\",\"token_type\":\"Bearer\",\"expires_in\":1}"),
            wrong(
                    "raw U+0001 in a string",
                    "{\"access_token\":\"a\u0001b\",\"token_type\":\"Bearer\",\"expires_in\":1}"),
            wrong("raw line feed in a name", START + ",\"sco\npe\":\"s\"}"),
            wrong("x after the object", START + "}x"),
            wrong("an object after the object", START + "}{}"),
            wrong("comma before the end", START + ",}"),
            wrong("no comma between members", "{\"access_token\":\"t\" \"token_type\":\"Bearer\",\"expires_in\":1}"),
            wrong("single quotes", "{'access_token':'t','token_type':'Bearer','expires_in':1}"),
            wrong("name without quotes", "{access_token:\"t\",\"token_type\":\"Bearer\",\"expires_in\":1}"),
            wrong("comment", START + "/* one second */}"),
            wrong("access_token twice", START + ",\"access_token\":\"u\"}"),
            wrong("[1,,2] in an unknown member", START + ",\"x\":[1,,2]}"),
            wrong("- as an unknown member", START + ",\"x\":-}"),
            wrong("01 as an unknown member", START + ",\"x\":01}"),
            wrong("NaN as an unknown member", START + ",\"x\":NaN}"),
            wrong("tru as an unknown member", START + ",\"x\":tru}"),
            wrong("raw line feed in an unknown member", START + ",\"x\":\"a\nb\"}"),
            wrong("bad escape in an unknown member", START + ",\"x\":\"\\q\"}"),
            wrong("leading zero", "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":01}"),
            wrong(
                    "2^63 for a long",
                    "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":9223372036854775808}"),
            wrong("1.5 for a long", "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":1.5}"),
            wrong("last byte missing", START),
            wrong("end within a string", "{\"access_token\":\"t\",\"expires_in\":1,\"token_type\":\"Bea"),
            wrong("bad escape", "{\"access_token\":\"\\q\",\"token_type\":\"Bearer\",\"expires_in\":1}"),
            wrong(
                    "bad hexadecimal escape",
                    "{\"access_token\":\"\\u12g4\",\"token_type\":\"Bearer\",\"expires_in\":1}"),
            wrong(
                    "lone surrogate, escaped",
                    "{\"access_token\":\"\\ud800\",\"token_type\":\"Bearer\",\"expires_in\":1}"),
            bytes("lone surrogate, raw", 0xED, 0xA0, 0x80),
            bytes("invalid UTF-8", 0xFF),
            bytes("overlong UTF-8", 0xC0, 0xAF),
            bytes("UTF-8 cut off", 0xE2, 0x82),
            new Trap("hxmjaakn for access_token", utf8(START + ",\"hxmjaakn\":\"" + Trap.ASKED + "\"}"), MISSES),
            new Trap(
                    "\\u0061ccess_token",
                    utf8("{\"\\u0061ccess_token\":\"" + Trap.ASKED + "\",\"token_type\":\"Bearer\",\"expires_in\":1}"),
                    BINDS));

    private Traps() {}

    private static Trap wrong(String name, String json) {
        return new Trap(name, utf8(json), REJECTS);
    }

    /** An access token that holds these bytes. */
    private static Trap bytes(String name, int... raw) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes(utf8("{\"access_token\":\"a"));
        for (int b : raw) {
            document.write(b);
        }
        document.writeBytes(utf8("b\",\"token_type\":\"Bearer\",\"expires_in\":1}"));
        return new Trap(name, document.toByteArray(), REJECTS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
