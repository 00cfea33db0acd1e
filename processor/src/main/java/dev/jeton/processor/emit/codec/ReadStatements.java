package dev.jeton.processor.emit.codec;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.MemberNames;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.ReadExpressions;
import dev.jeton.processor.emit.value.SharedDefaults;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.TypeNames;
import java.util.List;

/** Emits the statements that reading in one piece and reading in groups have in common. */
public final class ReadStatements {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final HalfRead halfRead;
    private final String reader;
    private final MemberStatements members;
    private final ConstructionEmitter construction;
    private final ForgivingReadEmitter forgiving;

    ReadStatements(ObjectCodecModel model, CodecNames names, HalfRead halfRead) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.halfRead = halfRead;
        this.reader = names.get(FixedName.READER);
        this.construction = new ConstructionEmitter(model, names, halfRead);
        this.forgiving = new ForgivingReadEmitter(model, names);
        this.members = new MemberStatements(model, names, halfRead, MemberNames.inCodec(names));
    }

    ConstructionEmitter construction() {
        return construction;
    }

    MemberStatements members() {
        return members;
    }

    /** The initial value of a property, which it keeps if its member is absent. Example: {@code Optional.empty()} */
    static CodeBlock initial(CodecNames names, int index, PropertyModel property) {
        return property.presence()
                .defaulted()
                .map(any -> SharedDefaults.use(property, index, names))
                .orElseGet(() -> property.value().absent());
    }

    /** The statements that read a property where all are read in one piece. */
    CodeBlock readProperty(int property) {
        return CodeBlock.builder()
                .add(members.preparation(property))
                .addStatement(assignment(property))
                .add(forgiving.note(property, halfRead))
                .build();
    }

    /** The branches of a {@code switch} for the properties of a group. */
    CodeBlock cases(Group group) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int i = group.first(); i < group.end(); i++) {
            CodeBlock preparation = members.preparation(i);
            boolean isShort = preparation.isEmpty() && !masks.isNotedWhereForgiven(i);
            cases.add(isShort ? shortCase(i) : longCase(i, preparation));
        }
        return cases.build();
    }

    // Example:
    // case 2 -> // expires_in
    //     expiresIn = reader.readNull() ? OptionalLong.empty() : OptionalLong.of(reader.readLong());
    private CodeBlock shortCase(int property) {
        return CodeBlock.builder()
                .add("case $L -> // $L\n$>$>", property, members.comment(property))
                .addStatement(assignment(property))
                .add("$<$<")
                .build();
    }

    // Example:
    // case 0 -> { // metadata
    //   if (reader.readNull()) {
    //     throw reader.failure(JsonErrorCode.NULL_VALUE);
    //   }
    //   values.metadata = reader.readRaw();
    // }
    private CodeBlock longCase(int property, CodeBlock preparation) {
        return CodeBlock.builder()
                .add("case $L -> { // $L\n$>", property, members.comment(property))
                .add(preparation)
                .addStatement(assignment(property))
                .add(forgiving.note(property, halfRead))
                .add("$<}\n")
                .build();
    }

    // Example: accessToken = reader.readString()
    private CodeBlock assignment(int property) {
        if (model.isMemberOnly(property)) {
            return members.goOverDiscriminator();
        }
        PropertyModel read = model.properties().get(property);
        if (!read.isRead()) {
            return CodeBlock.of("$N.skipValue()", reader);
        }
        if (read.isForgiving()) {
            return CodeBlock.of("$L = $L", halfRead.property(property), forgiving.call(property));
        }
        return CodeBlock.of("$L = $L", halfRead.property(property), valueOf(property));
    }

    private CodeBlock valueOf(int property) {
        PropertyModel read = model.properties().get(property);
        return masks.isRequired(property) || masks.rejectsNull(property)
                ? new ReadExpressions(names, names.positionOf(property)).required(read.value())
                : readAbsentable(names, property, read);
    }

    // The value under an alias is read and checked even where the name has come, so that the order makes no difference.
    // Example:
    // given = reader.note(given, 1);
    // long expiresInAlias = reader.readLong();
    // if ((seen & 1L << 1) == 0) {
    //   expiresIn = expiresInAlias;
    // }
    /** The statements that read the aliases of a property that are a member of their own. */
    CodeBlock readAlias(int property) {
        String value = names.aliasValue(property);
        return CodeBlock.builder()
                .add(members.aliasPreparation(property))
                .addStatement(
                        "$T $N = $L", model.properties().get(property).value().type(), value, valueOf(property))
                .beginControlFlow("if ($L)", members.isWithoutName(property))
                .addStatement("$L = $N", halfRead.property(property), value)
                .endControlFlow()
                .build();
    }

    /** The expression that reads a property that may be null. */
    static CodeBlock readAbsentable(CodecNames names, int index, PropertyModel property) {
        ReadExpressions expressions = new ReadExpressions(names, names.positionOf(index));
        return property.presence()
                .defaulted()
                .filter(Defaulted::coversNull)
                .map(any -> expressions.orElse(property.value(), initial(names, index, property)))
                .orElseGet(() -> property.presence().rejectsNull()
                        ? expressions.required(property.value())
                        : expressions.nullable(property.value()));
    }

    // Example: extra = Extras.add(reader, extra)
    List<CodeBlock> unknownMember() {
        return List.of(model.extra()
                .map(extra -> {
                    boolean lastWins = model.duplicateMembers() == DuplicateMembers.LAST_WINS;
                    String add = lastWins
                            ? extra.content().addLastWins()
                            : extra.content().add();
                    return CodeBlock.of("$1L = $2T.$3L($4N, $1L)", halfRead.extra(), TypeNames.EXTRAS, add, reader);
                })
                .orElseGet(members::skipUnknownMember));
    }

    // Example: Map<String, RawJson> extra = null;
    CodeBlock declareExtra() {
        CodeBlock.Builder declaration = CodeBlock.builder();
        model.extra()
                .ifPresent(extra ->
                        declaration.addStatement("$T $N = null", extra.content().map(), names.extra()));
        return declaration.build();
    }
}
