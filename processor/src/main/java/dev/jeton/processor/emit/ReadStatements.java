package dev.jeton.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.ArgumentModel;
import dev.jeton.processor.model.ArgumentModel.OfIgnored;
import dev.jeton.processor.model.ArgumentModel.OfProperty;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;

/** Emits the statements that reading in one piece and reading in groups have in common. */
final class ReadStatements {
    static final TypeName EXTRA_TYPE = ParameterizedTypeName.get(TypeNames.MAP, TypeNames.STRING, TypeNames.RAW_JSON);

    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final HalfRead halfRead;
    private final String reader;
    private final String member;

    ReadStatements(ObjectCodecModel model, CodecNames names, HalfRead halfRead) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.halfRead = halfRead;
        this.reader = names.get(FixedName.READER);
        this.member = names.get(FixedName.MEMBER);
    }

    /** What a property holds while its member has not come. Example: {@code Optional.empty()} */
    static CodeBlock initial(CodecNames names, int index, PropertyModel property) {
        if (SharedDefaults.has(property)) {
            return CodeBlock.of("$N", names.sharedDefault(index));
        }
        return property.presence() instanceof Defaulted defaulted
                ? defaulted.value()
                : NullHandling.absent(property.value());
    }

    // Example:
    // long bit = 1L << member;
    // if ((seen & bit) != 0) {
    //   throw reader.duplicateMember();
    // }
    // seen |= bit;
    CodeBlock noteMember(int word) {
        String bit = names.get(FixedName.BIT);
        CodeBlock seen = halfRead.seen(word);
        return CodeBlock.builder()
                .addStatement("long $N = 1L << $N", bit, member)
                .beginControlFlow("if (($L & $N) != 0)", seen, bit)
                .addStatement("throw $N.duplicateMember()", reader)
                .endControlFlow()
                .addStatement("$L |= $N", seen, bit)
                .build();
    }

    /** The branches of a {@code switch} for the properties of a group. */
    CodeBlock cases(Group group) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int i = group.first(); i < group.end(); i++) {
            CodeBlock preparation = preparation(i);
            cases.add(preparation.isEmpty() ? shortCase(i) : longCase(i, preparation));
        }
        return cases.build();
    }

    // Example:
    // case 2 -> // expires_in
    //     expiresIn = reader.readNull() ? OptionalLong.empty() : OptionalLong.of(reader.readLong());
    private CodeBlock shortCase(int property) {
        return CodeBlock.builder()
                .add("case $L -> // $L\n$>$>", property, comment(property))
                .addStatement(assignment(property))
                .add("$<$<")
                .build();
    }

    // Example:
    // case 0 -> { // access_token
    //   seen |= 1L << 0;
    //   accessToken = reader.readString();
    // }
    private CodeBlock longCase(int property, CodeBlock preparation) {
        return CodeBlock.builder()
                .add("case $L -> { // $L\n$>", property, comment(property))
                .add(preparation)
                .addStatement(assignment(property))
                .add("$<}\n")
                .build();
    }

    /** What is to be done before the value of a property is read. */
    private CodeBlock preparation(int property) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (masks.isNotedByItself(property)) {
            CodeBlock seen = halfRead.seen(PresenceMasks.wordOf(property));
            code.addStatement("$L |= 1L << $L", seen, PresenceMasks.bitOf(property));
        }
        if (masks.isRequired(property) && isRaw(model.properties().get(property))) {
            code.add(rejectNull());
        }
        return code.build();
    }

    private static boolean isRaw(PropertyModel property) {
        ValueModel value = Contents.withoutOptional(property.value());
        return value instanceof RawJsonValue || value instanceof RawTextValue;
    }

    // Reading as it stands takes any value, null too, so the reader does not reject it by itself.
    // Example:
    // if (reader.readNull()) {
    //   throw reader.failure(JsonErrorCode.NULL_VALUE);
    // }
    private CodeBlock rejectNull() {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.readNull())", reader)
                .addStatement("throw $N.failure($T.NULL_VALUE)", reader, TypeNames.JSON_ERROR_CODE)
                .endControlFlow()
                .build();
    }

    private String comment(int property) {
        return JavaText.comment(model.properties().get(property).jsonName());
    }

    // Example: accessToken = reader.readString()
    private CodeBlock assignment(int property) {
        PropertyModel read = model.properties().get(property);
        ReadExpressions expressions = new ReadExpressions(names, names.positionOf(property));
        CodeBlock value =
                masks.isRequired(property) ? expressions.nonNull(read.value()) : expressions.nullable(read.value());
        return CodeBlock.of("$L = $L", halfRead.property(property), value);
    }

    // Example: reader.skipValue()
    CodeBlock unknownMember() {
        if (model.extra().isPresent()) {
            String add = model.duplicateMembers() == DuplicateMembers.LAST_WINS ? "addLastWins" : "add";
            return CodeBlock.of("$1N = $2T.$3L($4N, $1N)", names.extra(), TypeNames.EXTRAS, add, reader);
        } else if (model.unknownMembers() == UnknownMembers.FAIL) {
            return CodeBlock.of("throw $N.unknownMember()", reader);
        } else {
            return CodeBlock.of("$N.skipValue()", reader);
        }
    }

    // Example: reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
    CodeBlock requireMembers() {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int word : masks.requiredWords()) {
            calls.addStatement(
                    "$N.requireMembers($N, $L, $N, $L)",
                    reader,
                    names.get(FixedName.MEMBERS),
                    halfRead.seen(word),
                    names.required(word),
                    word * Long.SIZE);
        }
        return calls.build();
    }

    // Example: return new Grant(accessToken, expiresIn, Extras.seal(extra));
    CodeBlock returnObject() {
        CodeBlock arguments = model.arguments().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", model.type(), arguments)
                .build();
    }

    private CodeBlock argument(ArgumentModel argument) {
        if (argument instanceof OfProperty property) {
            return halfRead.property(property.index());
        } else if (argument instanceof OfIgnored ignored) {
            return ignored.value();
        } else {
            return CodeBlock.of("$T.seal($N)", TypeNames.EXTRAS, names.extra());
        }
    }

    // Example: Map<String, RawJson> extra = null;
    CodeBlock declareExtra() {
        CodeBlock.Builder declaration = CodeBlock.builder();
        if (model.extra().isPresent()) {
            declaration.addStatement("$T $N = null", EXTRA_TYPE, names.extra());
        }
        return declaration.build();
    }
}
