package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.Position;
import dev.jeton.processor.emit.name.PrimitiveNames;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.PartialVisitor;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.StringValue;

/**
 * Emits what reads and writes the keys of maps. A string is the name itself, and an integer has methods of its own. Everything else is read from the
 * name, and written as it, by what reads and writes it as a value: a name is a string.
 */
final class KeyStatements {
    private final CodecNames names;
    private final Position inside;
    private final String reader;
    private final String writer;

    KeyStatements(CodecNames names, Position inside) {
        this.names = names;
        this.inside = inside;
        this.reader = names.get(FixedName.READER);
        this.writer = names.get(FixedName.WRITER);
    }

    // Example:
    // reader.beginKey();
    // elements.push(reader.readUuid());
    // reader.endKey();
    CodeBlock push(MapValue map) {
        String elements = names.get(FixedName.ELEMENTS);
        return map.key().accept(new PartialVisitor<>() {
            // Example: elements.pushKey(reader.memberName());
            @Override
            public CodeBlock visitString(StringValue value) {
                return CodeBlock.builder()
                        .addStatement("$N.pushKey($N.memberName())", elements, reader)
                        .build();
            }

            // Example: elements.push(reader.readIntKey());
            @Override
            public CodeBlock visitBoxed(BoxedValue value) {
                return CodeBlock.builder()
                        .addStatement("$N.push($L)", elements, integer(value))
                        .build();
            }

            // Example: elements.push(AccountIdCodec.INSTANCE.readKey(reader));
            @Override
            public CodeBlock visitOneValue(OneValue value) {
                return CodeBlock.builder()
                        .addStatement(
                                "$N.push($L.readKey($N))",
                                elements,
                                value.codec().expression(),
                                reader)
                        .build();
            }

            @Override
            protected CodeBlock other(ValueModel value) {
                CodeBlock read = new ReadExpressions(names, inside).nonNull(value);
                return asValue(reader, CodeBlock.of("$N.push($L)", elements, read));
            }
        });
    }

    // Example: reader.readIntKey()
    private CodeBlock integer(BoxedValue value) {
        return CodeBlock.of("$N.read$LKey()", reader, PrimitiveNames.capitalised(value.kind()));
    }

    // Example:
    // UUID key = stack.get(index);
    // writer.beginKey();
    // writer.writeUuid(key);
    // writer.endKey();
    CodeBlock write(MapValue map) {
        String stack = names.get(FixedName.STACK);
        String index = names.get(FixedName.INDEX);
        String key = names.get(FixedName.KEY);
        CodeBlock declaration = CodeBlock.builder()
                .addStatement("$T $N = $N.get($N)", map.key().type().box(), key, stack, index)
                .build();
        return map.key().accept(new PartialVisitor<>() {
            // Example: writer.key(stack.get(index));
            @Override
            public CodeBlock visitString(StringValue value) {
                return CodeBlock.builder()
                        .addStatement("$N.key($N.get($N))", writer, stack, index)
                        .build();
            }

            // Example:
            // Integer key = stack.get(index);
            // writer.integerKey(key);
            @Override
            public CodeBlock visitBoxed(BoxedValue value) {
                return CodeBlock.builder()
                        .add(declaration)
                        .addStatement("$N.integerKey($N)", writer, key)
                        .build();
            }

            // Example:
            // AccountId key = stack.get(index);
            // AccountIdCodec.INSTANCE.writeKey(key, writer);
            @Override
            public CodeBlock visitOneValue(OneValue value) {
                return CodeBlock.builder()
                        .add(declaration)
                        .addStatement("$L.writeKey($N, $N)", value.codec().expression(), key, writer)
                        .build();
            }

            @Override
            protected CodeBlock other(ValueModel value) {
                CodeBlock write = WriteStatements.write(names, inside, value, CodeBlock.of("$N", key));
                return CodeBlock.builder()
                        .add(declaration)
                        .add(asValue(writer, write))
                        .build();
            }
        });
    }

    private static CodeBlock asValue(String owner, CodeBlock statement) {
        return CodeBlock.builder()
                .addStatement("$N.beginKey()", owner)
                .addStatement(statement)
                .addStatement("$N.endKey()", owner)
                .build();
    }
}
