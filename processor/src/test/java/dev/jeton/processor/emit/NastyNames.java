package dev.jeton.processor.emit;

import static dev.jeton.processor.emit.ObjectModelBuilder.object;

import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.PrimitiveOptionalKind;
import dev.jeton.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Models whose names are those that generated code would like to use itself. */
public final class NastyNames {
    /** Identifiers of Java. */
    public static final List<String> JAVA_NAMES = List.of(
            // variables of generated code
            "reader",
            "writer",
            "value",
            "member",
            "seen",
            "bit",
            "elements",
            "element",
            "mark",
            "entries",
            "entry",
            "key",
            "text",
            "values",
            "seen0",
            "seen1",
            "reader_",
            "reader__",
            "value_",
            "element_",
            // constants and types of generated code
            "MEMBERS",
            "INSTANCE",
            "REQUIRED",
            "REQUIRED0",
            "Values",
            "NO_READER",
            "READER_KNOWN",
            "MEMBERS_",
            // methods of generated code
            "describe",
            "decode",
            "encode",
            "read",
            "write",
            "readScope",
            "group0",
            "readGroup0",
            "readMembers",
            "members",
            "scope",
            "scopeElement",
            "scopeElementElement",
            "Scope",
            "toBytes",
            // types and packages that generated code names
            "Optional",
            "OptionalLong",
            "JsonReader",
            "CodecReader",
            "source",
            "JsonWriter",
            "CodecWriter",
            "Api",
            "NameTable",
            "Extras",
            "SpaceDelimited",
            "Delimited",
            "Arrays",
            "StringBuilder",
            "String",
            "Item",
            "ItemCodec",
            "Action",
            "ActionCodec",
            "Nasty",
            "NastyCodec",
            "java",
            "dev",
            "com",
            "Map",
            "List",
            "ReadStack",
            "PrimitiveReadStack",
            // what views use besides
            "JsonView",
            "JsonLimits",
            "Utf8Slice",
            "ElementCursor",
            "MemberCursor",
            "NestedView",
            "WordCursor",
            "ItemView",
            "NastyView",
            "present",
            "present0",
            "limits",
            "parse",
            "decimal",
            "discarded",
            "checkScope",
            "forgetGroup0",
            "SCOPE_DEFAULT",
            // words that are special to Java in some places only
            "var",
            "yield",
            "record",
            "sealed",
            "permits",
            "when",
            "module",
            "exports",
            "with",
            "to",
            "open",
            // odd identifiers
            "$",
            "$$",
            "a$b",
            "$L",
            "$T",
            "__",
            "_a",
            "\u00e9t\u00e9",
            "\u03b1",
            "i\u0307",
            "ascii",
            "URL",
            "x");

    private static final List<String> JSON_NAMES = List.of(
            "",
            " ",
            "*/",
            "/*",
            "//",
            "\n",
            "\r\n",
            "\\u000a",
            "\\",
            "\\\\u000a",
            "\"",
            "'",
            "\t\b\f",
            "\0" + "1",
            "\u007f",
            "\u00e9",
            "\u2028",
            "\ud83d\ude00",
            "$L",
            "$T",
            "$$",
            "%s",
            "${x}",
            "{@code",
            "@param",
            "<b>",
            "&amp;",
            "a".repeat(300),
            "case 0 ->",
            "\u0085",
            "\uffff");

    private NastyNames() {}

    static List<ObjectCodecModel> models() {
        List<ObjectCodecModel> models = new ArrayList<>();
        // Chunks keep the object in one piece, the last model takes the way of large ones.
        for (int first = 0; first < JAVA_NAMES.size(); first += 40) {
            List<String> names = JAVA_NAMES.subList(first, Math.min(JAVA_NAMES.size(), first + 40));
            models.add(named(object("Nasty" + first), names).extra("extra").build());
            models.add(named(object("NastyLast" + first), names)
                    .lastWins()
                    .writeNulls()
                    .build());
        }
        models.add(named(object("NastyInGroups"), JAVA_NAMES).extra("seen2").build());
        List<String> inViews = namesInViews();
        for (int first = 0; first < inViews.size(); first += 40) {
            List<String> names = inViews.subList(first, Math.min(inViews.size(), first + 40));
            models.add(named(object("Nasty" + first + "Viewed"), names)
                    .extra("extra")
                    .viewed()
                    .build());
        }
        models.add(named(object("Nasty"), inViews).lastWins().viewed().build());
        // A type that is named like one of the JDK's or Jeton's makes JavaPoet qualify one of the two.
        List<String> packages = List.of("java", "dev", "com", "Optional", "JsonReader", "util", "acme");
        models.add(named(object("Optional"), packages).extra("OptionalLong").build());
        models.add(named(object("JsonReader"), packages).extra("Extras").build());
        models.add(named(object("Values"), JAVA_NAMES).build());
        ObjectModelBuilder jsonNames = object("JsonNames").required("first", Values.string());
        for (int i = 0; i < JSON_NAMES.size(); i++) {
            jsonNames.named("property" + i, JSON_NAMES.get(i), Values.known(JSON_NAMES.get(i), "x" + i));
        }
        models.add(jsonNames
                .aliased("last", Values.string(), JSON_NAMES.get(2) + "alias", "\u00e9alias")
                .build());
        return models;
    }

    /** The names whose accessors have different names, which J212 takes care of. */
    private static List<String> namesInViews() {
        Set<String> accessors = new HashSet<>();
        return JAVA_NAMES.stream()
                .filter(name -> accessors.add(JavaText.capitalised(name)))
                .toList();
    }

    private static ObjectModelBuilder named(ObjectModelBuilder model, List<String> names) {
        List<ValueModel> values = List.of(
                Values.list(Values.list(Values.list(Values.item()))),
                Values.optional(Values.known("a", "b")),
                Values.array(Values.array(Values.string())),
                Values.optional(PrimitiveOptionalKind.LONG, Leniency.LENIENT),
                Values.map(Values.map(Values.array(Values.primitive(PrimitiveKind.INT)))),
                Values.action(),
                Values.primitive(PrimitiveKind.LONG));
        for (int i = 0; i < names.size(); i++) {
            ValueModel value = values.get(i % values.size());
            switch (i % 3) {
                case 0 -> model.required(names.get(i), value);
                case 1 -> model.secret(names.get(i), value);
                default -> model.with(names.get(i), value);
            }
        }
        return model;
    }
}
