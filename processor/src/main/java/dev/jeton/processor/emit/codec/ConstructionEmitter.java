package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.ArgumentModel.OfExtra;
import dev.jeton.processor.model.ArgumentModel.OfIgnored;
import dev.jeton.processor.model.ArgumentModel.OfProperty;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.SetterModel;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** Emits what makes an object of the values that were read. */
final class ConstructionEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final HalfRead halfRead;
    private final String object;

    ConstructionEmitter(ObjectCodecModel model, CodecNames names, HalfRead halfRead) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.halfRead = halfRead;
        this.object = names.get(FixedName.OBJECT);
    }

    // What a user's code throws knows neither path nor offset, and may say what is in the document. A constructor that
    // the compiler makes throws nothing, but ecj does not tell which ones it has made.
    // Example:
    // try {
    //   return new Grant(accessToken, expiresIn, Extras.seal(extra));
    // } catch (Exception thrown) {
    //   throw reader.invalidObject(thrown);
    // }
    CodeBlock returnObject() {
        String thrown = names.get(FixedName.THROWN);
        return CodeBlock.builder()
                .beginControlFlow("try")
                .add(model.construction().accept(new Statements()))
                .nextControlFlow("catch ($T $N)", Exception.class, thrown)
                .addStatement("throw $N.invalidObject($N)", names.get(FixedName.READER), thrown)
                .endControlFlow()
                .build();
    }

    /** The methods that call the setters of many properties, one a group. */
    List<MethodSpec> setGroups() {
        return model.construction().setters().isEmpty()
                ? List.of()
                : Group.of(model).stream().map(this::setGroup).toList();
    }

    // Example:
    // private static void setGroup0(Claims object, Values values) throws Exception {
    //   ...
    // }
    private MethodSpec setGroup(Group group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.groupMethod("set", group.number()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(model.construction().accept(new TypeOfObject()), object)
                .addParameter(model.codec().nestedClass(names.get(FixedName.VALUES_TYPE)), names.get(FixedName.VALUES))
                .addException(Exception.class);
        for (SetterModel setter : model.construction().setters()) {
            setter.argument().propertyIndex().stream()
                    .filter(index -> index >= group.first() && index < group.end())
                    .forEach(index -> method.addCode(set(setter)));
        }
        return method.build();
    }

    // Example:
    // if ((seen & 1L << 1) != 0) {
    //   object.setScope(scope);
    // }
    private CodeBlock set(SetterModel setter) {
        CodeBlock call = CodeBlock.builder()
                .addStatement(setter.of(object, setter.argument().accept(new Arguments())))
                .build();
        OptionalInt index = setter.argument().propertyIndex();
        if (index.isEmpty() || !masks.isSetWhereSeen(index.getAsInt())) {
            return call;
        }
        int word = PresenceMasks.wordOf(index.getAsInt());
        CodeBlock came = masks.isNotedWhereForgiven(index.getAsInt())
                ? CodeBlock.of("$L & ~$L", halfRead.seen(word), halfRead.forgiven(word))
                : halfRead.seen(word);
        return CodeBlock.builder()
                .beginControlFlow("if (($L & 1L << $L) != 0)", came, PresenceMasks.bitOf(index.getAsInt()))
                .add(call)
                .endControlFlow()
                .build();
    }

    /** What is done with the object, or its builder, before it is returned. */
    private CodeBlock callSetters() {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean inGroups = Group.areNeeded(model);
        if (inGroups && !model.construction().setters().isEmpty()) {
            for (Group group : Group.of(model)) {
                code.addStatement(
                        "$N($N, $N)", names.groupMethod("set", group.number()), object, names.get(FixedName.VALUES));
            }
        }
        model.construction().setters().stream()
                .filter(setter -> !inGroups || setter.argument().propertyIndex().isEmpty())
                .forEach(setter -> code.add(set(setter)));
        return code.build();
    }

    /** The call that makes the object, and the setters. */
    private final class Statements implements Construction.Visitor<CodeBlock> {

        // Example: return new Grant(accessToken, expiresIn);
        @Override
        public CodeBlock visitConstructor(Construction.Constructor construction) {
            CodeBlock made = CodeBlock.of("new $T($L)", model.type(), arguments(construction.arguments()));
            return construction.setters().isEmpty() ? returned(made) : set(made);
        }

        // Example: return Objects.requireNonNull(Grant.of(accessToken, expiresIn));
        @Override
        public CodeBlock visitFactory(Construction.Factory construction) {
            CodeBlock made =
                    CodeBlock.of("$T.$N($L)", model.type(), construction.method(), arguments(construction.arguments()));
            return construction.setters().isEmpty() ? returned(nonNull(made)) : set(made);
        }

        // Example:
        // Grant.Builder object = Grant.builder();
        // object.accessToken(accessToken);
        // return Objects.requireNonNull(object.build());
        @Override
        public CodeBlock visitBuilder(Construction.Builder construction) {
            return CodeBlock.builder()
                    .addStatement("$T $N = $L", construction.type(), object, construction.start())
                    .add(callSetters())
                    .add(returned(nonNull(CodeBlock.of("$N.$N()", object, construction.build()))))
                    .build();
        }

        // Example:
        // Grant object = new Grant();
        // object.setAccessToken(accessToken);
        // return object;
        private CodeBlock set(CodeBlock made) {
            return CodeBlock.builder()
                    .addStatement("$T $N = $L", model.type(), object, made)
                    .add(callSetters())
                    .addStatement("return $N", object)
                    .build();
        }

        private static CodeBlock returned(CodeBlock made) {
            return CodeBlock.builder().addStatement("return $L", made).build();
        }

        private static CodeBlock nonNull(CodeBlock made) {
            return CodeBlock.of("$T.requireNonNull($L)", Objects.class, made);
        }

        private CodeBlock arguments(List<ArgumentModel> arguments) {
            return arguments.stream()
                    .map(argument -> argument.accept(new Arguments()))
                    .collect(CodeBlock.joining(",$W"));
        }
    }

    /** What setters are called on. */
    private final class TypeOfObject implements Construction.Visitor<TypeName> {
        @Override
        public TypeName visitConstructor(Construction.Constructor construction) {
            return model.type();
        }

        @Override
        public TypeName visitFactory(Construction.Factory construction) {
            return model.type();
        }

        @Override
        public TypeName visitBuilder(Construction.Builder construction) {
            return construction.type();
        }
    }

    /** The values that are handed over. */
    private final class Arguments implements ArgumentModel.Visitor<CodeBlock> {
        @Override
        public CodeBlock visitProperty(OfProperty argument) {
            return halfRead.property(argument.index());
        }

        @Override
        public CodeBlock visitIgnored(OfIgnored argument) {
            return argument.value();
        }

        @Override
        public CodeBlock visitExtra(OfExtra argument) {
            return CodeBlock.of("$T.seal($L)", TypeNames.EXTRAS, halfRead.extra());
        }
    }
}
