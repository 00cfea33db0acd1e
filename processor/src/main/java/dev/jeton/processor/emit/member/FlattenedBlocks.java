package dev.jeton.processor.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.ObjectCodecModel;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Emits what is done with the properties of an object, those of flattened objects in blocks of their own where these may be null. */
public final class FlattenedBlocks {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final String value;

    /**
     * For one object.
     *
     * @param value the variable that holds it
     */
    public FlattenedBlocks(ObjectCodecModel model, CodecNames names, String value) {
        this.model = model;
        this.names = names;
        this.value = value;
    }

    /** What a property is got from, and how. Example: {@code address.street()} */
    public CodeBlock access(int property) {
        String object = innermost(property).stream()
                .mapToObj(names::flattened)
                .findFirst()
                .orElse(value);
        return model.properties().get(property).access().of(object);
    }

    private OptionalInt innermost(int property) {
        return IntStream.range(0, model.flattened().size())
                .filter(index -> model.flattened().get(index).holds(property))
                .reduce((outer, inner) -> inner);
    }

    /**
     * The statements for a run of properties.
     *
     * @param ofProperty those for one
     * @param ifNull what is done with a flattened object that must not be null, but is
     */
    public CodeBlock around(
            Group group, IntFunction<CodeBlock> ofProperty, Function<FlattenedModel, CodeBlock> ifNull) {
        return within(OptionalInt.empty(), group.first(), group.end(), ofProperty, ifNull);
    }

    private CodeBlock within(
            OptionalInt outer,
            int first,
            int end,
            IntFunction<CodeBlock> ofProperty,
            Function<FlattenedModel, CodeBlock> ifNull) {
        CodeBlock.Builder code = CodeBlock.builder();
        int property = first;
        while (property < end) {
            OptionalInt inner = directly(outer, property);
            if (inner.isEmpty()) {
                code.add(ofProperty.apply(property));
                property++;
            } else {
                FlattenedModel object = model.flattened().get(inner.getAsInt());
                int stop = Math.min(end, object.end());
                code.add(block(
                        inner.getAsInt(), ifNull.apply(object), within(inner, property, stop, ofProperty, ifNull)));
                property = stop;
            }
        }
        return code.build();
    }

    /** The flattened object with a property that is in another one, or in the object itself. */
    private OptionalInt directly(OptionalInt outer, int property) {
        return IntStream.range(0, model.flattened().size())
                .filter(index -> model.flattened().get(index).outer().equals(outer))
                .filter(index -> model.flattened().get(index).holds(property))
                .findFirst();
    }

    // Example:
    // Address address = value.address();
    // if (address != null) {
    //   writer.stringMember(STREET, address.street());
    // }
    private CodeBlock block(int index, CodeBlock ifNull, CodeBlock content) {
        FlattenedModel object = model.flattened().get(index);
        String outer =
                object.outer().stream().mapToObj(names::flattened).findFirst().orElse(value);
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T $N = $L",
                        object.type(),
                        names.flattened(index),
                        object.access().of(outer));
        if (ifNull.isEmpty()) {
            return code.beginControlFlow("if ($N != null)", names.flattened(index))
                    .add(content)
                    .endControlFlow()
                    .build();
        }
        return code.beginControlFlow("if ($N == null)", names.flattened(index))
                .add(ifNull)
                .endControlFlow()
                .add(content)
                .build();
    }
}
