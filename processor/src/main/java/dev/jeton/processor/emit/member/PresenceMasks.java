package dev.jeton.processor.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.model.Construction;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.Presence;
import dev.jeton.processor.model.SetterModel;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which masks of seen members a codec keeps. A mask is a {@code long}: property {@code i} is bit {@code i % 64} of word
 * {@code i / 64}.
 */
public final class PresenceMasks {
    private final ObjectCodecModel model;

    /** The properties whose setters are called only if the member came. */
    private final BitSet setWhereSeen = new BitSet();

    /** The properties of flattened objects that are null where no member is there. */
    private final BitSet inNullable = new BitSet();

    public PresenceMasks(ObjectCodecModel model) {
        this.model = model;
        addSetters(model.construction());
        for (FlattenedModel object : model.flattened()) {
            addSetters(object.construction());
            if (object.mayBeNull()) {
                inNullable.set(object.first(), object.end());
            }
        }
    }

    private void addSetters(Construction construction) {
        for (SetterModel setter : construction.setters()) {
            setter.argument().propertyIndex().stream()
                    .filter(this::isAbsentable)
                    .forEach(setWhereSeen::set);
        }
    }

    private boolean isAbsentable(int property) {
        Presence presence = model.properties().get(property).presence();
        return !presence.isRequired() && presence.defaulted().isEmpty();
    }

    /** Whether the setter of a property is called only if its member came, so that the object else keeps what it has. */
    public boolean isSetWhereSeen(int property) {
        return setWhereSeen.get(property);
    }

    /** Whether what makes the object asks which members of a word came. */
    public boolean areAskedForByConstruction(int word) {
        return has(setWhereSeen, word) || has(inNullable, word);
    }

    /** Whether it must be known that the value of a property was forgiven: its setter is not called then, though its member came. */
    public boolean isNotedWhereForgiven(int property) {
        return isSetWhereSeen(property) && model.properties().get(property).isForgiving();
    }

    /** The words with such properties, in ascending order. */
    public List<Integer> forgivenWords() {
        return IntStream.range(0, model.properties().size())
                .filter(this::isNotedWhereForgiven)
                .map(PresenceMasks::wordOf)
                .distinct()
                .boxed()
                .toList();
    }

    /** Whether a member that comes twice is an error, so that all members are noted. */
    public boolean rejectDuplicates() {
        return model.duplicateMembers() == DuplicateMembers.REJECT;
    }

    /** Whether the property must be there, if only where its flattened object is: its value is not null. */
    public boolean isRequired(int property) {
        return model.properties().get(property).presence().isRequired();
    }

    /** Whether null is an error for the property. */
    public boolean rejectsNull(int property) {
        return model.properties().get(property).presence().rejectsNull();
    }

    /** Whether a member is noted in the branch that reads it, since not all members are. A discriminator always is. */
    boolean isNotedByItself(int property) {
        return !rejectDuplicates()
                && !model.isDiscriminator(property)
                && (isRequired(property)
                        || isSetWhereSeen(property)
                        || inNullable.get(property)
                        || model.properties().get(property).prefersName());
    }

    // Example: long seen = 0; // bit i: member i was read
    /** Sets the masks of the members that were read to zero, and says what a bit is. */
    public CodeBlock reset(String type, CodecNames names) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int word : words()) {
            String first = word == 0 ? "i" : word * Long.SIZE + " + i";
            code.add("$L$N = 0; // bit i: member $L was read\n", type, names.seen(word), first);
        }
        for (int word : givenWords()) {
            String first = word == 0 ? "i" : word * Long.SIZE + " + i";
            code.add("$L$N = 0; // bit i: member $L was read under an alias\n", type, names.given(word), first);
        }
        return code.build();
    }

    /** The words that are kept, in ascending order. */
    public List<Integer> words() {
        return IntStream.range(0, wordCount())
                .filter(word -> rejectDuplicates()
                        || !required(word).isEmpty()
                        || has(setWhereSeen, word)
                        || has(inNullable, word)
                        || givenWords().contains(word)
                        || hasDiscriminator(word))
                .boxed()
                .toList();
    }

    /** The words with properties that prefer their names to their aliases, in ascending order. */
    public List<Integer> givenWords() {
        return model.preferringNames().stream()
                .map(PresenceMasks::wordOf)
                .distinct()
                .toList();
    }

    private boolean hasDiscriminator(int word) {
        return model.discriminator()
                .filter(member -> wordOf(member.index()) == word)
                .isPresent();
    }

    private static boolean has(BitSet properties, int word) {
        int next = properties.nextSetBit(word * Long.SIZE);
        return next >= 0 && wordOf(next) == word;
    }

    /** The words with properties that must be there, in ascending order. */
    List<Integer> requiredWords() {
        return IntStream.range(0, wordCount())
                .filter(word -> !required(word).isEmpty())
                .boxed()
                .toList();
    }

    /** The properties of a word that must be there whatever else is, in ascending order. */
    List<Integer> required(int word) {
        int end = Math.min(model.properties().size(), (word + 1) * Long.SIZE);
        return IntStream.range(word * Long.SIZE, end)
                .filter(model::isAlwaysRequired)
                .boxed()
                .toList();
    }

    public int wordCount() {
        return (model.properties().size() + Long.SIZE - 1) / Long.SIZE;
    }

    public static int wordOf(int property) {
        return property / Long.SIZE;
    }

    public static int bitOf(int property) {
        return property % Long.SIZE;
    }
}
