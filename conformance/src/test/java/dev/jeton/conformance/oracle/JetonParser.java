package dev.jeton.conformance.oracle;

import dev.jeton.ElementCursor;
import dev.jeton.JsonReader;
import dev.jeton.MemberCursor;
import dev.jeton.RawJson;
import dev.jeton.ValueCursor;
import dev.jeton.codegen.CodecReader;
import java.util.ArrayList;
import java.util.List;

/** Jeton's two ways to walk through a document of which nothing is known: the reader's and the cursors'. */
public final class JetonParser {
    private JetonParser() {}

    /** Reads a whole document: raw, to see what it is, and then with the method that a codec would call. */
    public static Tree read(byte[] document) {
        JsonReader reader = JsonReader.create().reset(document);
        RawJson raw = reader.readRaw();
        reader.endDocument();
        return read(raw);
    }

    private static Tree read(RawJson raw) {
        CodecReader reader = (CodecReader) JsonReader.create().reset(raw.json());
        Tree tree;
        switch (raw.json().charAt(0)) {
            case '{' -> {
                List<Tree.Member> members = new ArrayList<>();
                reader.beginMap();
                while (reader.nextEntry()) {
                    members.add(new Tree.Member(reader.memberName(), read(reader.readRaw()), ""));
                }
                tree = new Tree.Obj(members);
            }
            case '[' -> {
                List<Tree> elements = new ArrayList<>();
                reader.beginArray();
                while (reader.nextElement()) {
                    elements.add(read(reader.readRaw()));
                }
                tree = new Tree.Arr(elements, List.of());
            }
            case '"' -> tree = new Tree.Str(reader.readString());
            case 't', 'f' -> tree = new Tree.Literal(String.valueOf(reader.readBoolean()));
            case 'n' -> tree = new Tree.Literal(reader.readNull() ? "null" : "no null");
            default -> tree = new Tree.Num(reader.readLenientString());
        }
        reader.endDocument();
        return tree;
    }

    /** Reads the value at which a view's cursor stands. */
    public static Tree read(ValueCursor cursor) {
        String raw = cursor.asRaw().text();
        switch (raw.charAt(0)) {
            case '{' -> {
                List<Tree.Member> members = new ArrayList<>();
                MemberCursor inside = cursor.asMap();
                while (inside.next()) {
                    members.add(new Tree.Member(inside.key().text(), read(inside), ""));
                }
                return new Tree.Obj(members);
            }
            case '[' -> {
                List<Tree> elements = new ArrayList<>();
                ElementCursor inside = cursor.asArray();
                while (inside.next()) {
                    elements.add(read(inside));
                }
                return new Tree.Arr(elements, List.of());
            }
            case '"' -> {
                return new Tree.Str(cursor.asSlice().text());
            }
            case 't', 'f' -> {
                return new Tree.Literal(String.valueOf(cursor.asBoolean()));
            }
            case 'n' -> {
                return new Tree.Literal(cursor.isNull() ? "null" : "no null");
            }
            default -> {
                return new Tree.Num(raw);
            }
        }
    }
}
