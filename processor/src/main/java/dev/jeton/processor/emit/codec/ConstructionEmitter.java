package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.member.FlattenedMasks;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.ArgumentModel.OfExtra;
import dev.jeton.processor.model.ArgumentModel.OfFlattened;
import dev.jeton.processor.model.ArgumentModel.OfIgnored;
import dev.jeton.processor.model.ArgumentModel.OfProperty;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.SetterModel;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Emits what makes an object of the values that were read, and before it the objects that are flattened into it. */
final class ConstructionEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final HalfRead halfRead;

    ConstructionEmitter(ObjectCodecModel model, CodecNames names, HalfRead halfRead) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.halfRead = halfRead;
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
                .add(makeFlattened(OptionalInt.empty()))
                .add(model.construction().accept(ofObject()))
                .nextControlFlow("catch ($T $N)", Exception.class, thrown)
                .addStatement("throw $N.invalidObject($N)", names.get(FixedName.READER), thrown)
                .endControlFlow()
                .build();
    }

    private Statements ofObject() {
        String object = names.get(FixedName.OBJECT);
        return new Statements(
                model.valueType(), object, object, Result.RETURNED, group -> names.groupMethod("set", group));
    }

    /** The methods of large objects that make the flattened ones, and call the setters of many properties, one a group. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>(setGroups(model.construction(), ofObject()));
        for (int i = 0; i < model.flattened().size(); i++) {
            methods.add(newFlattened(i));
            methods.addAll(setGroups(model.flattened().get(i).construction(), returned(i)));
        }
        return methods;
    }

    // Example:
    // private static Address newAddress(Values values) throws Exception {
    //   return new Address(values.addressStreet, values.addressCity);
    // }
    private MethodSpec newFlattened(int index) {
        FlattenedModel flattened = model.flattened().get(index);
        return MethodSpec.methodBuilder(names.flattenedMethod(index))
                .addModifiers(names.methodModifiers())
                .returns(flattened.type())
                .addParameter(valuesType(), names.get(FixedName.VALUES))
                .addException(Exception.class)
                .addCode(makeFlattened(OptionalInt.of(index)))
                .addCode(flattened.construction().accept(returned(index)))
                .build();
    }

    private Statements returned(int flattened) {
        String object = names.get(FixedName.OBJECT);
        return new Statements(
                model.flattened().get(flattened).type(),
                object,
                object,
                Result.RETURNED,
                group -> names.flattenedGroupMethod(flattened, group));
    }

    private TypeName valuesType() {
        return model.codec().nestedClass(names.get(FixedName.VALUES_TYPE));
    }

    private List<MethodSpec> setGroups(Construction construction, Statements statements) {
        return Group.of(model).stream()
                .filter(group -> construction.setters().stream().anyMatch(setter -> isOf(group, setter)))
                .map(group -> setGroup(group, construction, statements))
                .toList();
    }

    private static boolean isOf(Group group, SetterModel setter) {
        return setter.argument().propertyIndex().stream()
                .anyMatch(index -> index >= group.first() && index < group.end());
    }

    // Example:
    // private static void setGroup0(Claims object, Values values) throws Exception {
    //   ...
    // }
    private MethodSpec setGroup(Group group, Construction construction, Statements statements) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(statements.groupMethod.apply(group.number()))
                .addModifiers(names.methodModifiers())
                .addParameter(construction.accept(new TypeOfObject(statements.type)), statements.object)
                .addParameter(valuesType(), names.get(FixedName.VALUES))
                .addException(Exception.class);
        construction.setters().stream()
                .filter(setter -> isOf(group, setter))
                .forEach(setter -> method.addCode(set(setter, statements.object)));
        return method.build();
    }

    // Example:
    // if ((seen & 1L << 1) != 0) {
    //   object.setScope(scope);
    // }
    private CodeBlock set(SetterModel setter, String object) {
        CodeBlock call = CodeBlock.builder()
                .addStatement(setter.of(object, setter.argument().accept(new Arguments())))
                .build();
        return came(setter.argument())
                .map(condition -> CodeBlock.builder()
                        .beginControlFlow("if ($L)", condition)
                        .add(call)
                        .endControlFlow()
                        .build())
                .orElse(call);
    }

    /** Whether there is what a setter is to be called with, so that the object else keeps what it has. */
    private Optional<CodeBlock> came(ArgumentModel argument) {
        Optional<CodeBlock> isThere = argument.flattenedIndex().stream()
                .filter(index -> model.flattened().get(index).mayBeNull())
                .mapToObj(index -> CodeBlock.of("$N != null", names.flattened(index)))
                .findFirst();
        return isThere.or(() -> argument.propertyIndex().stream()
                .filter(masks::isSetWhereSeen)
                .mapToObj(this::wasSeen)
                .findFirst());
    }

    private CodeBlock wasSeen(int property) {
        int word = PresenceMasks.wordOf(property);
        return CodeBlock.of("($L & 1L << $L) != 0", come(property, word), PresenceMasks.bitOf(property));
    }

    // Examples: seen, seen & ~forgiven, (seen | given)
    private CodeBlock come(int property, int word) {
        if (masks.isNotedWhereForgiven(property)) {
            return CodeBlock.of("$L & ~$L", halfRead.seen(word), halfRead.forgiven(word));
        }
        return model.properties().get(property).prefersName()
                ? CodeBlock.of("($L | $L)", halfRead.seen(word), halfRead.given(word))
                : halfRead.seen(word);
    }

    /** The statements that make the objects which are flattened into one. */
    private CodeBlock makeFlattened(OptionalInt outer) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < model.flattened().size(); i++) {
            if (model.flattened().get(i).outer().equals(outer)) {
                code.add(makeFlattened(i));
            }
        }
        return code.build();
    }

    private CodeBlock makeFlattened(int index) {
        FlattenedModel flattened = model.flattened().get(index);
        if (Group.areNeeded(model)) {
            CodeBlock made = CodeBlock.of("$N($N)", names.flattenedMethod(index), names.get(FixedName.VALUES));
            return declare(index, flattened.mayBeNull() ? orNull(flattened, made) : made);
        }
        CodeBlock inner = makeFlattened(OptionalInt.of(index));
        if (!flattened.mayBeNull()) {
            return CodeBlock.builder()
                    .add(inner)
                    .add(flattened.construction().accept(inVariable(index, Result.DECLARED)))
                    .build();
        }
        return inner.isEmpty() && flattened.construction().setters().isEmpty()
                ? declare(index, orNull(flattened, flattened.construction().accept(new Calls(flattened.type()))))
                : makeWhereSeen(index, inner);
    }

    // Example: Address address = (seen & 0x6L) != 0 ? new Address(addressStreet, addressCity) : null;
    private CodeBlock declare(int index, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("$T $N = $L", model.flattened().get(index).type(), names.flattened(index), value)
                .build();
    }

    private CodeBlock orNull(FlattenedModel flattened, CodeBlock made) {
        CodeBlock seen = new FlattenedMasks(model, halfRead).anySeen(flattened);
        return CodeBlock.of("$L$W? $L$W: null", seen, made);
    }

    // Example:
    // Address address = null;
    // if ((seen & 0x6L) != 0) {
    //   address = new Address();
    //   ...
    // }
    private CodeBlock makeWhereSeen(int index, CodeBlock inner) {
        FlattenedModel flattened = model.flattened().get(index);
        return CodeBlock.builder()
                .add(declare(index, CodeBlock.of("null")))
                .beginControlFlow("if ($L)", new FlattenedMasks(model, halfRead).anySeen(flattened))
                .add(inner)
                .add(flattened.construction().accept(inVariable(index, Result.ASSIGNED)))
                .endControlFlow()
                .build();
    }

    private Statements inVariable(int index, Result result) {
        return new Statements(
                model.flattened().get(index).type(),
                names.flattened(index),
                names.flattenedBuilder(index),
                result,
                group -> names.flattenedGroupMethod(index, group));
    }

    /** What becomes of an object that is made. */
    private enum Result {
        RETURNED,
        DECLARED,
        ASSIGNED
    }

    /** The call that makes an object without setters. */
    private final class Calls implements Construction.Visitor<CodeBlock> {
        private final TypeName type;

        Calls(TypeName type) {
            this.type = type;
        }

        // Example: new Grant(accessToken, expiresIn)
        @Override
        public CodeBlock visitConstructor(Construction.Constructor construction) {
            return CodeBlock.of("new $T($L)", type, arguments(construction.arguments()));
        }

        // Example: Objects.requireNonNull(Grant.of(accessToken, expiresIn))
        @Override
        public CodeBlock visitFactory(Construction.Factory construction) {
            return nonNull(CodeBlock.of("$L($L)", construction.method(), arguments(construction.arguments())));
        }

        // Example: Objects.requireNonNull(Grant.builder().build())
        @Override
        public CodeBlock visitBuilder(Construction.Builder construction) {
            return nonNull(CodeBlock.of("$L.$N()", construction.start(), construction.build()));
        }

        private CodeBlock arguments(List<ArgumentModel> arguments) {
            return arguments.stream()
                    .map(argument -> argument.accept(new Arguments()))
                    .collect(CodeBlock.joining(",$W"));
        }
    }

    private static CodeBlock nonNull(CodeBlock made) {
        return CodeBlock.of("$T.requireNonNull($L)", Objects.class, made);
    }

    /** The call that makes an object, and the setters. */
    private final class Statements implements Construction.Visitor<CodeBlock> {
        private final TypeName type;
        private final String object;
        private final String builder;
        private final Result result;
        private final IntFunction<String> groupMethod;

        Statements(TypeName type, String object, String builder, Result result, IntFunction<String> groupMethod) {
            this.type = type;
            this.object = object;
            this.builder = builder;
            this.result = result;
            this.groupMethod = groupMethod;
        }

        // Example: return new Grant(accessToken, expiresIn);
        @Override
        public CodeBlock visitConstructor(Construction.Constructor construction) {
            return made(construction);
        }

        // Example: return Objects.requireNonNull(Grant.of(accessToken, expiresIn));
        @Override
        public CodeBlock visitFactory(Construction.Factory construction) {
            return made(construction);
        }

        // Example:
        // Grant.Builder object = Grant.builder();
        // object.accessToken(accessToken);
        // return Objects.requireNonNull(object.build());
        @Override
        public CodeBlock visitBuilder(Construction.Builder construction) {
            return CodeBlock.builder()
                    .addStatement("$T $N = $L", construction.type(), builder, construction.start())
                    .add(callSetters(construction, builder))
                    .add(finished(nonNull(CodeBlock.of("$N.$N()", builder, construction.build()))))
                    .build();
        }

        // Example:
        // Grant object = new Grant();
        // object.setAccessToken(accessToken);
        // return object;
        private CodeBlock made(Construction construction) {
            CodeBlock made = construction.accept(new Calls(type));
            if (construction.setters().isEmpty()) {
                return finished(made);
            }
            CodeBlock.Builder code = CodeBlock.builder();
            if (result == Result.ASSIGNED) {
                code.addStatement("$N = $L", object, made);
            } else {
                code.addStatement("$T $N = $L", type, object, made);
            }
            code.add(callSetters(construction, object));
            return result == Result.RETURNED
                    ? code.addStatement("return $N", object).build()
                    : code.build();
        }

        private CodeBlock finished(CodeBlock made) {
            CodeBlock.Builder code = CodeBlock.builder();
            return switch (result) {
                case RETURNED -> code.addStatement("return $L", made).build();
                case DECLARED ->
                    code.addStatement("$T $N = $L", type, object, made).build();
                case ASSIGNED -> code.addStatement("$N = $L", object, made).build();
            };
        }

        /** What is done with the object, or its builder, before it is returned. */
        private CodeBlock callSetters(Construction construction, String target) {
            CodeBlock.Builder code = CodeBlock.builder();
            boolean inGroups = Group.areNeeded(model);
            if (inGroups) {
                Group.of(model).stream()
                        .filter(group -> construction.setters().stream().anyMatch(setter -> isOf(group, setter)))
                        .forEach(group -> code.addStatement(
                                "$N($N, $N)", groupMethod.apply(group.number()), target, names.get(FixedName.VALUES)));
            }
            construction.setters().stream()
                    .filter(setter ->
                            !inGroups || setter.argument().propertyIndex().isEmpty())
                    .forEach(setter -> code.add(set(setter, target)));
            return code.build();
        }
    }

    /** What setters are called on. */
    private static final class TypeOfObject implements Construction.Visitor<TypeName> {
        private final TypeName made;

        TypeOfObject(TypeName made) {
            this.made = made;
        }

        @Override
        public TypeName visitConstructor(Construction.Constructor construction) {
            return made;
        }

        @Override
        public TypeName visitFactory(Construction.Factory construction) {
            return made;
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
        public CodeBlock visitFlattened(OfFlattened argument) {
            return CodeBlock.of("$N", names.flattened(argument.index()));
        }

        @Override
        public CodeBlock visitExtra(OfExtra argument) {
            return CodeBlock.of("$T.seal($L)", TypeNames.EXTRAS, halfRead.extra());
        }
    }
}
