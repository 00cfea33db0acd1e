package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.Brackets;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;

/** Emits the methods that write containers. */
public final class WriteContainerEmitter {
    private final CodecNames names;
    private final String writer;

    public WriteContainerEmitter(CodecNames names) {
        this.names = names;
        this.writer = names.get(FixedName.WRITER);
    }

    public MethodSpec emit(Container container) {
        return container.value().acceptContainer(new ContainerValue.Visitor<>() {
            @Override
            public MethodSpec visitSequence(SequenceValue value) {
                return collection(container, value);
            }

            @Override
            public MethodSpec visitMap(MapValue value) {
                return map(container, value);
            }

            @Override
            public MethodSpec visitArray(ArrayValue value) {
                return array(container);
            }
        });
    }

    // Example:
    // private static void writeTimes(long[] times, CodecWriter writer) {
    //   writer.beginArray();
    //   for (long element : times) {
    //     writer.writeLong(element);
    //   }
    //   writer.endArray();
    // }
    private MethodSpec array(Container container) {
        String parameter = parameter(container, FixedName.ELEMENTS);
        String element = names.get(FixedName.ELEMENT);
        return method(container, parameter)
                .addCode(beginArray(container, CodeBlock.of(""), onlyOf(container, parameter)))
                .beginControlFlow("for ($T $N : $N)", container.element().type(), element, parameter)
                .addCode(element(container))
                .endControlFlow()
                .addCode(endArray(container))
                .build();
    }

    // Example:
    // private static void writeProperties(List<Property> properties, CodecWriter writer) {
    //   writer.beginArray();
    //   WriteStack stack = writer.stack();
    //   int mark = stack.push(properties);
    //   int end = stack.mark();
    //   for (int index = mark; index < end; index++) {
    //     Property element = stack.get(index);
    //     if (element != null) {
    //       PropertyCodec.INSTANCE.encode(element, writer);
    //     } else {
    //       writer.writeNull();
    //     }
    //   }
    //   stack.drop(mark);
    //   writer.endArray();
    // }
    private MethodSpec collection(Container container, SequenceValue value) {
        String parameter = parameter(container, FixedName.ELEMENTS);
        String index = names.get(FixedName.INDEX);
        return method(container, parameter)
                .addCode(beginArray(container, layOut(value.collection().pushMethod(), parameter), onlyOnStack()))
                .addCode(loop(CodeBlock.of("$N++", index)))
                .addStatement("$T $N = $N.get($N)", boxed(container), names.get(FixedName.ELEMENT), stack(), index)
                .addCode(element(container))
                .endControlFlow()
                .addStatement("$N.drop($N)", stack(), names.get(FixedName.MARK))
                .addCode(endArray(container))
                .build();
    }

    // Example:
    // private static void writeLimits(Map<String, Long> limits, CodecWriter writer) {
    //   writer.beginObject();
    //   WriteStack stack = writer.stack();
    //   int mark = stack.push(limits);
    //   int end = stack.mark();
    //   for (int index = mark; index < end; index += 2) {
    //     writer.key(stack.get(index));
    //     Long element = stack.get(index + 1);
    //     if (element != null) {
    //       writer.writeLong(element);
    //     } else {
    //       writer.writeNull();
    //     }
    //   }
    //   stack.drop(mark);
    //   writer.endObject();
    // }
    private MethodSpec map(Container container, MapValue value) {
        String parameter = parameter(container, FixedName.ENTRIES);
        String index = names.get(FixedName.INDEX);
        String element = names.get(FixedName.ELEMENT);
        return method(container, parameter)
                .addStatement("$N.beginObject()", writer)
                .addCode(layOut("push", parameter))
                .addCode(loop(CodeBlock.of("$N += 2", index)))
                .addCode(new KeyStatements(names, container.inside()).write(value))
                .addStatement("$T $N = $N.get($N + 1)", boxed(container), element, stack(), index)
                .addCode(element(container))
                .endControlFlow()
                .addStatement("$N.drop($N)", stack(), names.get(FixedName.MARK))
                .addStatement("$N.endObject()", writer)
                .build();
    }

    /** Lays out what a collection or a map holds: iterators and entries would be garbage. */
    private CodeBlock layOut(String push, String parameter) {
        return CodeBlock.builder()
                .addStatement("$T $N = $N.stack()", TypeNames.WRITE_STACK, stack(), writer)
                .addStatement("int $N = $N.$L($N)", names.get(FixedName.MARK), stack(), push, parameter)
                .addStatement("int $N = $N.mark()", names.get(FixedName.END), stack())
                .build();
    }

    /** Opens the loop over what was laid out. */
    private CodeBlock loop(CodeBlock step) {
        String index = names.get(FixedName.INDEX);
        return CodeBlock.builder()
                .beginControlFlow(
                        "for (int $N = $N; $N < $N; $L)",
                        index,
                        names.get(FixedName.MARK),
                        index,
                        names.get(FixedName.END),
                        step)
                .build();
    }

    // Example: end - mark == 1 && stack.get(mark) != null
    private CodeBlock onlyOnStack() {
        String mark = names.get(FixedName.MARK);
        return CodeBlock.of("$N - $N == 1 && $N.get($N) != null", names.get(FixedName.END), mark, stack(), mark);
    }

    // Example: times.length == 1
    private static CodeBlock onlyOf(Container container, String array) {
        return container.element().is(Trait.NEVER_NULL)
                ? CodeBlock.of("$N.length == 1", array)
                : CodeBlock.of("$N.length == 1 && $N[0] != null", array, array);
    }

    // Null alone would be null in place of the container.
    // Example:
    // boolean single = end - mark == 1 && stack.get(mark) != null;
    // if (!single) {
    //   writer.beginArray();
    // }
    private CodeBlock beginArray(Container container, CodeBlock layOut, CodeBlock isSingle) {
        if (container.value().brackets() != Brackets.LEFT_OUT) {
            return CodeBlock.builder()
                    .addStatement("$N.beginArray()", writer)
                    .add(layOut)
                    .build();
        }
        String single = names.get(FixedName.SINGLE);
        return CodeBlock.builder()
                .add(layOut)
                .addStatement("boolean $N = $L", single, isSingle)
                .beginControlFlow("if (!$N)", single)
                .addStatement("$N.beginArray()", writer)
                .endControlFlow()
                .build();
    }

    private CodeBlock endArray(Container container) {
        CodeBlock.Builder end = CodeBlock.builder();
        if (container.value().brackets() != Brackets.LEFT_OUT) {
            return end.addStatement("$N.endArray()", writer).build();
        }
        return end.beginControlFlow("if (!$N)", names.get(FixedName.SINGLE))
                .addStatement("$N.endArray()", writer)
                .endControlFlow()
                .build();
    }

    private String stack() {
        return names.get(FixedName.STACK);
    }

    private CodeBlock element(Container container) {
        CodeBlock element = CodeBlock.of("$N", names.get(FixedName.ELEMENT));
        return container.value().nulls() == Nulls.ALLOWED
                ? WriteStatements.writeOrNull(names, container.inside(), container.element(), element)
                : WriteStatements.writeOrFail(names, container.inside(), container.element(), element);
    }

    private static TypeName boxed(Container container) {
        return container.element().type().box();
    }

    /** A container in a property is named like the property; one inside another can't be. */
    private String parameter(Container container, FixedName nested) {
        Position position = container.position();
        return position.depth() == 0 ? names.property(position.property()) : names.get(nested);
    }

    private MethodSpec.Builder method(Container container, String parameter) {
        return MethodSpec.methodBuilder(names.writeMethod(container.position()))
                .addModifiers(names.methodModifiers())
                .addParameter(container.value().type(), parameter)
                .addParameter(TypeNames.CODEC_WRITER, writer);
    }
}
