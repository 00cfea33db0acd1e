package dev.jeton.processor.resolve;

import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.Presence.Reuse;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.resolve.DefaultValue.Expression;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import dev.jeton.processor.resolve.JsonArrayText.Kind;

/**
 * Turns the text of a default into an expression of a one-value type: what is inside checks the text, and the codec of the type reads it as JSON.
 * Whether a constructor takes it only the running program knows.
 */
final class OneValueDefaults {
    private static final Unchangeable UNCHANGEABLE = new Unchangeable();

    private final DefaultTexts contents;

    OneValueDefaults(DefaultTexts contents) {
        this.contents = contents;
    }

    // Example: AccountIdCodec.INSTANCE.read("\"root\"")
    DefaultValue read(OneValue value) {
        if (value.content().isEmpty()) {
            return new Misfit("a type that holds itself can have no default; handle its absence in the constructor");
        }
        ValueModel content = value.content().get();
        DefaultValue inside = content.accept(contents);
        if (!(inside instanceof Expression expression)) {
            return inside;
        }
        boolean shareable = expression.reuse() != Reuse.CLONED
                && content.container().stream().allMatch(container -> container.acceptContainer(UNCHANGEABLE));
        return shareable
                ? DefaultValue.object(
                        expression.text(), "$L.read($S)", value.codec().expression(), json(content, expression.text()))
                : new Misfit(
                        "all objects would share a collection that can be changed; handle its absence in the constructor");
    }

    private static String json(ValueModel content, String text) {
        return content.accept(new ElementKinds()) == Kind.STRING ? JsonArrayText.string(text) : text;
    }

    /** Whether what a container makes may be shared; an array has no elements then. */
    private static final class Unchangeable implements ContainerValue.Visitor<Boolean> {
        @Override
        public Boolean visitSequence(SequenceValue value) {
            return value.collection().making().isUnchangeable();
        }

        @Override
        public Boolean visitMap(MapValue value) {
            return value.map().making().isUnchangeable();
        }

        @Override
        public Boolean visitArray(ArrayValue value) {
            return true;
        }
    }
}
