package dev.jeton.processor.report;

import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.model.CodecModel;
import dev.jeton.processor.model.EnumCodecModel;
import dev.jeton.processor.model.EnumCodecModel.LetterCase;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.OneValueCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.ToldEnumCodecModel;
import dev.jeton.processor.model.ToldEnumCodecModel.Told;
import dev.jeton.processor.model.UnionCodecModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells in words how generated code matches the members of a type, and what of it is off the fastest path. */
public final class MatchPlan {
    /** How the lines begin that name the generated classes. */
    static final String CODEC = "codec: ";

    static final String VIEW = "view: ";

    private static final CodecModel.Visitor<List<String>> LINES = new CodecModel.Visitor<>() {
        @Override
        public List<String> visitObject(ObjectCodecModel model) {
            List<String> lines = new ArrayList<>();
            model.view().ifPresent(view -> lines.add(VIEW + view.type().canonicalName()));
            lines.add("members, in the order that is fastest to read:");
            for (int i = 0; i < model.properties().size(); i++) {
                lines.add("  " + i + " " + member(model.properties().get(i)));
            }
            lines.add("matching: " + matching(model));
            lines.add("unknown members: "
                    + switch (model.unknownMembers()) {
                        case SKIP -> "skipped";
                        case FAIL -> "an error";
                        case COLLECT -> "collected";
                    });
            lines.add("a member that comes twice: "
                    + (model.duplicateMembers() == DuplicateMembers.REJECT ? "an error" : "its last value counts"));
            return lines;
        }

        @Override
        public List<String> visitOneValue(OneValueCodecModel model) {
            return List.of(
                    "value: " + model.property().name() + ": " + model.content().type());
        }

        @Override
        public List<String> visitEnum(EnumCodecModel model) {
            List<String> lines = new ArrayList<>(List.of("constants:"));
            model.constants()
                    .forEach(constant -> lines.add(
                            "  " + quoted(constant.jsonName()) + also(constant.aliases()) + ": " + constant.name()));
            lines.add("matching: "
                    + (model.letterCase() == LetterCase.EXACT
                            ? "a table by a few bytes of the value"
                            : "a table by a few bytes of the value as it is spelt here"));
            lines.add("any other value: " + model.fallback().orElse("an error"));
            return lines;
        }

        @Override
        public List<String> visitUnion(UnionCodecModel model) {
            List<String> lines = new ArrayList<>();
            model.view().ifPresent(view -> lines.add(VIEW + view.canonicalName()));
            Optional<String> discriminator = model.choice().discriminator();
            lines.add("subtypes, by "
                    + discriminator
                            .map(name -> "the value of " + quoted(name))
                            .orElse("the first member that is present")
                    + ":");
            model.subtypes().stream()
                    .filter(subtype -> !subtype.keys().isEmpty())
                    .forEach(subtype -> lines.add("  "
                            + String.join(
                                    ", ",
                                    subtype.keys().stream()
                                            .map(MatchPlan::quoted)
                                            .toList())
                            + ": " + subtype.type().canonicalName()));
            lines.add("anything else: "
                    + model.fallback()
                            .map(subtype -> subtype.type().canonicalName())
                            .orElse("an error"));
            return lines;
        }

        @Override
        public List<String> visitToldEnum(ToldEnumCodecModel model) {
            return List.of(
                    "constants: told by what " + model.access().of("each") + " is when the program starts",
                    "matching: "
                            + (model.told() == Told.BY_NUMBER
                                    ? "a search in the sorted numbers"
                                    : "a table by a few bytes of the value"),
                    "any other value: " + model.fallback().orElse("an error"));
        }
    };

    private MatchPlan() {}

    /**
     * Describes the code that is generated from a model.
     *
     * @return plain ASCII text of several lines, each ended by a line feed
     */
    public static String of(CodecModel model) {
        List<String> lines = new ArrayList<>();
        lines.add("type: " + model.type().canonicalName());
        lines.add(CODEC + model.codec().canonicalName());
        lines.addAll(model.accept(LINES));
        List<String> reasons = SlowPaths.of(model);
        lines.add(reasons.isEmpty() ? "off the fastest path: nothing" : "off the fastest path:");
        reasons.forEach(reason -> lines.add("  - " + reason));
        return String.join("\n", lines) + "\n";
    }

    private static String matching(ObjectCodecModel model) {
        if (model.properties().isEmpty()) {
            return "none, every member is unknown";
        }
        String otherwise = "looked up in a table by a few bytes of its name";
        if (Group.areNeeded(model)) {
            return "each member is " + otherwise + "; " + Group.of(model).size() + " methods read a group each";
        }
        return MemberStatements.fallsThrough(model)
                ? "the next member of this order is compared as words; any other is " + otherwise
                : "each member is " + otherwise;
    }

    private static String member(PropertyModel property) {
        return quoted(property.jsonName()) + also(property.aliases()) + ": "
                + property.value().type()
                + (property.presence().isRequired() ? ", required" : "")
                + property.presence().defaulted().map(any -> ", with a default").orElse("")
                + (property.isRead() ? "" : ", skipped")
                + (property.isWritten() ? "" : ", not written");
    }

    private static String also(List<String> aliases) {
        return aliases.isEmpty()
                ? ""
                : " (also "
                        + String.join(
                                ", ", aliases.stream().map(MatchPlan::quoted).toList()) + ")";
    }

    private static String quoted(String name) {
        return JavaText.literal(name);
    }
}
