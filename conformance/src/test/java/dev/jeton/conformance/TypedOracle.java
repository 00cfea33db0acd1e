package dev.jeton.conformance;

import dev.jeton.RawJson;
import dev.jeton.conformance.oracle.PlainParser;
import dev.jeton.conformance.oracle.Tree;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link Places.Typed} must hold of a document in one of its five main members, as the plain parser reads it. */
final class TypedOracle {
    private TypedOracle() {}

    /** The five members as text. */
    static String text(Places.Typed value) {
        return text(value.flag(), value.text(), value.decimal(), value.elements(), value.members());
    }

    private static String text(
            @Nullable Boolean flag,
            @Nullable String text,
            @Nullable BigDecimal decimal,
            @Nullable List<@Nullable RawJson> elements,
            @Nullable Map<String, @Nullable RawJson> members) {
        return "flag=" + flag + " text=" + text + " decimal=" + decimal + " elements=" + elementsText(elements)
                + " members=" + membersText(members);
    }

    private static @Nullable String elementsText(@Nullable List<@Nullable RawJson> elements) {
        return elements == null
                ? null
                : elements.stream().map(TypedOracle::json).toList().toString();
    }

    private static @Nullable String membersText(@Nullable Map<String, @Nullable RawJson> members) {
        if (members == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((name, raw) -> texts.put(name, json(raw)));
        return texts.toString();
    }

    private static String json(@Nullable RawJson raw) {
        return raw == null ? "null" : raw.json();
    }

    /** What {@link #text} must be of a value that has this document in the member. */
    static String expected(byte[] document) {
        Tree tree = parse(document);
        Boolean flag = tree instanceof Tree.Literal literal && !literal.isNull()
                ? literal.text().equals("true")
                : null;
        String text = tree instanceof Tree.Str string ? string.value() : null;
        BigDecimal decimal = tree instanceof Tree.Num number ? new BigDecimal(number.spelling()) : null;
        List<@Nullable RawJson> elements = tree instanceof Tree.Arr array
                ? array.raws().stream().<@Nullable RawJson>map(RawJson::of).toList()
                : null;
        Map<String, @Nullable RawJson> members = null;
        if (tree instanceof Tree.Obj object) {
            members = new LinkedHashMap<>();
            for (Tree.Member member : object.members()) {
                members.put(member.name(), RawJson.of(member.raw()));
            }
        }
        return text(flag, text, decimal, elements, members);
    }

    private static Tree parse(byte[] document) {
        try {
            return PlainParser.parse(document);
        } catch (PlainParser.Rejection rejection) {
            throw new AssertionError("accepted, but not by the plain parser", rejection);
        }
    }
}
