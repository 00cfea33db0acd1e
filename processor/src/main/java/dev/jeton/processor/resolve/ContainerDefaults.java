package dev.jeton.processor.resolve;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.Making;
import dev.jeton.processor.model.Presence.Reuse;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.resolve.DefaultValue.Expression;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import dev.jeton.processor.resolve.JsonArrayText.Element;
import dev.jeton.processor.resolve.JsonArrayText.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Defaults of collections, maps and arrays. */
final class ContainerDefaults {
    /** More would make the constant's initialiser a long method, and who has more has a list of their own. */
    private static final int MOST_ELEMENTS = 1000;

    private final String text;

    ContainerDefaults(String text) {
        this.text = text;
    }

    /** One of nothing, spelt as in JSON. */
    DefaultValue empty(String spelling, Making making) {
        Reuse reuse = making instanceof Making.Popped ? Reuse.FREE : Reuse.OWN;
        return text.equals(spelling)
                ? new Expression(making.empty(), spelling, reuse)
                : new Misfit("only the empty one, \"" + spelling + "\", can be a default");
    }

    /**
     * A list, set or collection as the reader makes it.
     *
     * @param kind which of them it is; empty for a class, whose objects can be changed
     * @param ofElement the default of an element with a text
     */
    DefaultValue sequence(
            Making making, Optional<SequenceKind> kind, ValueModel element, Function<String, DefaultValue> ofElement) {
        if (text.equals("[]")) {
            return empty("[]", making);
        }
        if (kind.isEmpty()) {
            return new Misfit("only the empty one, \"[]\", can be the default of a collection other than List, Set and"
                    + " Collection");
        }
        return elements(
                element,
                ofElement,
                (json, code) -> DefaultValue.object(
                        json,
                        kind.get() == SequenceKind.SET ? "$T.unmodifiableSet(new $T<>($T.of($L)))" : "$T.of($L)",
                        kind.get() == SequenceKind.SET
                                ? new Object[] {Collections.class, LinkedHashSet.class, List.class, code}
                                : new Object[] {List.class, code}));
    }

    /** An array, of which each value gets a copy. */
    DefaultValue array(ArrayTypeName type, ValueModel element, Function<String, DefaultValue> ofElement) {
        TypeName component = type.componentType();
        if (text.equals("[]")) {
            return new Expression(emptyArray(type), "[]", Reuse.SHARED);
        }
        if (component instanceof ArrayTypeName) {
            return new Misfit("only the empty one, \"[]\", can be the default of an array of arrays");
        }
        return elements(
                element,
                ofElement,
                (json, code) -> new Expression(CodeBlock.of("new $T{$L}", type, code), json, Reuse.CLONED));
    }

    /** {@code new int[0][]}: the brackets of the inner arrays follow the length. */
    private static CodeBlock emptyArray(TypeName array) {
        TypeName innermost = array;
        StringBuilder brackets = new StringBuilder();
        while (innermost instanceof ArrayTypeName wrapped) {
            innermost = wrapped.componentType();
            brackets.append(brackets.isEmpty() ? "[0]" : "[]");
        }
        return CodeBlock.of("new $T$L", innermost, brackets);
    }

    private interface Made {
        DefaultValue of(String json, CodeBlock elements);
    }

    private DefaultValue elements(ValueModel element, Function<String, DefaultValue> ofElement, Made made) {
        Optional<List<Element>> elements = JsonArrayText.elements(text);
        if (elements.isEmpty()) {
            return new Misfit("it must be an array of JSON, such as \"[]\"");
        }
        if (elements.get().size() > MOST_ELEMENTS) {
            return new Misfit("it may have no more than " + MOST_ELEMENTS + " elements");
        }
        Kind kind = element.accept(new ElementKinds());
        List<String> json = new ArrayList<>();
        List<CodeBlock> codes = new ArrayList<>();
        for (Element each : elements.get()) {
            if (each.kind() != kind || kind == Kind.WORD && each.text().equals("null")) {
                return new Misfit("the element " + (codes.size() + 1) + " must be " + words(kind));
            }
            DefaultValue value = ofElement.apply(each.text());
            if (!(value instanceof Expression expression)) {
                return new Misfit("the element " + (codes.size() + 1) + ": " + ((Misfit) value).reason());
            }
            if (expression.reuse() == Reuse.OWN || expression.reuse() == Reuse.CLONED) {
                return new Misfit("an element that can be changed can have no default");
            }
            codes.add(expression.code());
            json.add(kind == Kind.STRING ? JsonArrayText.string(expression.text()) : expression.text());
        }
        return made.of("[" + String.join(",", json) + "]", CodeBlock.join(codes, ",$W"));
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case STRING -> "a string in quotes";
            case WORD -> "a number, true or false, without quotes";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
        };
    }
}
