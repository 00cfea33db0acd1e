package dev.jeton.processor.resolve;

import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.StringValue;
import dev.jeton.processor.resolve.DefaultValue.Misfit;

/**
 * Turns the text of a default into an expression of a one-value type: what is inside checks the text, and the codec of the type reads it as JSON.
 * Whether a constructor takes it only the running program knows.
 */
final class OneValueDefaults {
    private static final Unchangeable UNCHANGEABLE = new Unchangeable();

    private final String text;
    private final DefaultTexts contents;

    OneValueDefaults(String text, DefaultTexts contents) {
        this.text = text;
        this.contents = contents;
    }

    // Example: AccountIdCodec.INSTANCE.read("\"root\"")
    DefaultValue read(OneValue value) {
        if (value.content().isEmpty()) {
            return new Misfit("a type that holds itself can have no default; handle its absence in the constructor");
        }
        ValueModel content = value.content().get();
        DefaultValue inside = content.accept(contents);
        if (inside instanceof Misfit) {
            return inside;
        }
        boolean shareable = content.container().stream().allMatch(container -> container.acceptContainer(UNCHANGEABLE));
        return shareable
                ? DefaultValue.of("$L.read($S)", value.codec().expression(), content.accept(new Json()))
                : new Misfit(
                        "all objects would share a collection that can be changed; handle its absence in the constructor");
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

    /** The text as JSON: numbers, booleans and empty containers are spelt alike. */
    private final class Json extends PartialVisitor<String> {
        @Override
        public String visitPrimitive(PrimitiveValue value) {
            return of(value.kind());
        }

        @Override
        public String visitBoxed(BoxedValue value) {
            return of(value.kind());
        }

        private String of(PrimitiveKind kind) {
            return kind == PrimitiveKind.CHAR ? quoted(text) : text;
        }

        @Override
        public String visitString(StringValue value) {
            return quoted(text);
        }

        @Override
        public String visitFormed(FormedValue value) {
            return value.form().kind() == FormModel.Kind.EPOCH ? text : quoted(contents.spelt(value));
        }

        @Override
        public String visitEnum(EnumValue value) {
            return quoted(text);
        }

        @Override
        public String visitOpenEnum(OpenEnumValue value) {
            return quoted(text);
        }

        /** The only default of bytes is the empty array. */
        @Override
        public String visitBase64(Base64Value value) {
            return quoted("");
        }

        @Override
        public String visitOneValue(OneValue value) {
            return value.content().orElseThrow().accept(this);
        }

        @Override
        protected String other(ValueModel value) {
            return text;
        }
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit == '"' || unit == '\\') {
                json.append('\\').append(unit);
            } else if (unit < ' ') {
                json.append("\\u00").append((char) ('0' + (unit >> 4))).append(Character.forDigit(unit & 15, 16));
            } else {
                json.append(unit);
            }
        }
        return json.append('"').toString();
    }
}
