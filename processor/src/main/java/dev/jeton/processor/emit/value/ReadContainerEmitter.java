package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.PrimitiveNames;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.Brackets;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.Making;
import dev.jeton.processor.model.Making.Duplicates;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;

/** Emits the methods that read containers: elements go onto a stack of the reader and from there into the container. */
public final class ReadContainerEmitter {
    private final CodecNames names;
    private final String reader;
    private final String elements;
    private final String mark;
    private final Duplicates duplicates;

    public ReadContainerEmitter(CodecNames names, DuplicateMembers duplicates) {
        this.names = names;
        this.reader = names.get(FixedName.READER);
        this.elements = names.get(FixedName.ELEMENTS);
        this.mark = names.get(FixedName.MARK);
        this.duplicates = duplicates == DuplicateMembers.LAST_WINS ? Duplicates.LAST_WINS : Duplicates.REJECTED;
    }

    public MethodSpec emit(Container container) {
        return container.value().acceptContainer(new ContainerValue.Visitor<>() {
            @Override
            public MethodSpec visitSequence(SequenceValue value) {
                return objects(container, made(value.collection().making()));
            }

            @Override
            public MethodSpec visitMap(MapValue value) {
                return map(container, value);
            }

            @Override
            public MethodSpec visitArray(ArrayValue value) {
                return value.primitives()
                        .map(primitive -> primitives(container, primitive))
                        .orElseGet(() -> {
                            String empty = names.emptyArray(container.position());
                            return objects(
                                    container, CodeBlock.of("return $N.popArray($N, $N);\n", elements, mark, empty));
                        });
            }
        });
    }

    // Example:
    // private static List<Property> readProperties(CodecReader reader) {
    //   ReadStack elements = reader.elements();
    //   int mark = elements.mark();
    //   reader.beginArray();
    //   while (reader.nextElement()) {
    //     elements.push(reader.readNull() ? null : PropertyCodec.INSTANCE.decode(reader));
    //   }
    //   return elements.popList(mark);
    // }
    private MethodSpec objects(Container container, CodeBlock made) {
        return method(container, TypeNames.READ_STACK, "elements")
                .addCode(pushes(container, "push"))
                .addCode(made)
                .build();
    }

    // Example:
    // private static long[] readTimes(CodecReader reader) {
    //   PrimitiveReadStack elements = reader.primitiveElements();
    //   int mark = elements.mark();
    //   reader.beginArray();
    //   while (reader.nextElement()) {
    //     elements.pushLong(reader.readLong());
    //   }
    //   return elements.popLongs(mark);
    // }
    private MethodSpec primitives(Container container, PrimitiveValue primitive) {
        String kind = PrimitiveNames.capitalised(primitive.kind());
        return method(container, TypeNames.PRIMITIVE_READ_STACK, "primitiveElements")
                .addCode(pushes(container, "push" + kind))
                .addStatement("return $N.pop$Ls($N)", elements, kind, mark)
                .build();
    }

    // Example:
    // private static Map<String, Long> readLimits(CodecReader reader) {
    //   ReadStack elements = reader.elements();
    //   int mark = elements.mark();
    //   reader.beginMap();
    //   while (reader.nextEntry()) {
    //     elements.pushKey(reader.memberName());
    //     elements.push(reader.readNull() ? null : reader.readLong());
    //   }
    //   return elements.popMap(mark);
    // }
    private MethodSpec map(Container container, MapValue value) {
        return method(container, TypeNames.READ_STACK, "elements")
                .addStatement("$N.beginMap()", reader)
                .beginControlFlow("while ($N.nextEntry())", reader)
                .addCode(new KeyStatements(names, container.inside()).push(value))
                .addCode(push(container, "push"))
                .endControlFlow()
                .addCode(made(value.map().making()))
                .build();
    }

    // A user's constructor may throw. The stack fills outside of the try, since it has errors of its own.
    // Example:
    // Tags values;
    // try {
    //   values = new Tags();
    // } catch (Exception thrown) {
    //   throw reader.invalidObject(thrown);
    // }
    // return elements.fill(mark, values);
    private CodeBlock made(Making making) {
        if (!(making instanceof Making.Constructed constructed)
                || constructed.usersClass().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return $L", making.pop(elements, mark, duplicates))
                    .build();
        }
        String values = names.get(FixedName.VALUES);
        String thrown = names.get(FixedName.THROWN);
        return CodeBlock.builder()
                .addStatement("$T $N", constructed.type(), values)
                .beginControlFlow("try")
                .addStatement("$N = $L", values, constructed.empty())
                .nextControlFlow("catch ($T $N)", Exception.class, thrown)
                .addStatement("throw $N.invalidObject($N)", reader, thrown)
                .endControlFlow()
                .addStatement("return $L", constructed.fill(elements, mark, values, duplicates))
                .build();
    }

    // Example:
    // if (reader.isArray()) {
    //   reader.beginArray();
    //   while (reader.nextElement()) {
    //     elements.push(reader.readNullableString());
    //   }
    // } else {
    //   elements.push(reader.readString());
    // }
    private CodeBlock pushes(Container container, String push) {
        CodeBlock ofArray = CodeBlock.builder()
                .addStatement("$N.beginArray()", reader)
                .beginControlFlow("while ($N.nextElement())", reader)
                .add(push(container, push))
                .endControlFlow()
                .build();
        if (container.value().brackets() == Brackets.ALWAYS) {
            return ofArray;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($N.isArray())", reader)
                .add(ofArray)
                .nextControlFlow("else")
                .add(pushNonNull(container, push))
                .endControlFlow()
                .build();
    }

    // Example: elements.push(reader.readNullableString());
    private CodeBlock push(Container container, String push) {
        if (container.value().nulls() == Nulls.REFUSED) {
            return pushNonNull(container, push);
        }
        CodeBlock element = new ReadExpressions(names, container.inside()).nullable(container.element());
        return CodeBlock.builder()
                .addStatement("$N.$L($L)", elements, push, element)
                .build();
    }

    // Where a codec that was written by hand makes null of a value, the container decides.
    // Example: elements.push(reader.readString());
    private CodeBlock pushNonNull(Container container, String push) {
        ReadExpressions expressions = new ReadExpressions(names, container.inside());
        CodeBlock element = container.value().nulls() == Nulls.REFUSED
                ? expressions.required(container.element())
                : expressions.nonNull(container.element());
        return CodeBlock.builder()
                .add(NullHandling.rejectNull(reader, container.element()))
                .addStatement("$N.$L($L)", elements, push, element)
                .build();
    }

    private MethodSpec.Builder method(Container container, TypeName stack, String accessor) {
        return MethodSpec.methodBuilder(names.readMethod(container.position()))
                .addModifiers(names.methodModifiers())
                .returns(container.value().type())
                .addParameter(TypeNames.CODEC_READER, reader)
                .addStatement("$T $N = $N.$L()", stack, elements, reader, accessor)
                .addStatement("int $N = $N.mark()", mark, elements);
    }
}
