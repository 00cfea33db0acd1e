package dev.jeton.internal.read;

import dev.jeton.JsonError;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.Subtypes;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link dev.jeton.JsonReader} that reads an object as the subtype that it most likely is, before it has seen what decides, and goes back if
 * another one turns out to be meant. Where presence decides, only members are looked at that the guessed subtype does not know; where a discriminator does, it
 * is compared when the subtype comes to it.
 *
 * <p>No byte is read by two guesses: in an object that is read by one, and in what a wrong one has read, subtypes are found by a scan. So guessing
 * adds one pass over a document at most, however many objects are inside each other.
 */
abstract class GuessingReader extends ForgivingReader {
    private @Nullable Guess guess;

    /** Whether the subtype that was asked for last is a guess. */
    private boolean guessed;

    /** Where that ends which guesses have read; the largest number while one does. */
    private int guessedTo;

    GuessingReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    @Override
    public final int likelySubtype(Subtypes subtypes) {
        return likelySubtype(subtypes, false);
    }

    @Override
    public final int likelySubtypeOfView(Subtypes subtypes) {
        quiet = takesErrors();
        return likelySubtype(subtypes, true);
    }

    private int likelySubtype(Subtypes subtypes, boolean ofView) {
        next();
        guessed = false;
        NameTable values = subtypes.values();
        if (values == null) {
            return likelyByPresence(subtypes, ofView);
        }
        int value = firstMemberValue(subtypes, values);
        return value == Subtypes.NONE ? likelyByValue(subtypes, values, ofView) : value;
    }

    private int likelyByPresence(Subtypes subtypes, boolean ofView) {
        int opening = position;
        if (!canGuess() || subtypes.isLastWins()) {
            return scan(subtypes, null, opening);
        }
        int name = firstMemberPresent(subtypes);
        if (name == Subtypes.NONE && !subtypes.hasFallback()) {
            name = scanToPresent(subtypes);
            if (name == Subtypes.NONE) {
                return scan(subtypes, null, position);
            }
        }
        if (subtypes.order().namesBefore(name) == 0) {
            return name;
        }
        if (!subtypes.order().isGuessable(name)) {
            return scan(subtypes, null, opening);
        }
        begin(subtypes, name, ofView);
        return name;
    }

    /** The discriminator does not come first, or is spelt in an unusual way, or its value is unknown. */
    private int likelyByValue(Subtypes subtypes, NameTable values, boolean ofView) {
        // Made here, where the first object is scanned, so that nothing is when one is guessed.
        if (guess == null) {
            makeGuess();
        }
        int value = canGuess() ? recent().guess(subtypes) : RecentSubtypes.NO_GUESS;
        if (value == RecentSubtypes.NO_GUESS) {
            return scan(subtypes, values, position);
        }
        begin(subtypes, value, ofView);
        return value;
    }

    private boolean canGuess() {
        return position >= guessedTo && position < end && buffer[position] == '{';
    }

    @SuppressWarnings("ReferenceEquality")
    private void begin(Subtypes subtypes, int name, boolean ofView) {
        Guess begun = guess;
        if (begun == null) {
            begun = makeGuess();
        }
        // Looking is cheaper than telling the garbage collector of the same reference again.
        if (begun.subtypes != subtypes) {
            begun.subtypes = subtypes;
        }
        if (begun.sink != sink) {
            begun.sink = sink;
        }
        begun.name = name;
        begun.confirmed = false;
        begun.opening = position;
        begun.outside = depth;
        begun.elements = elementMark();
        begun.primitiveElements = primitiveElementMark();
        begun.quiet = quiet;
        quiet = ofView;
        guessing = true;
        guessed = true;
        guessedDepth = depth + 1;
        guessedTo = Integer.MAX_VALUE;
    }

    private Guess makeGuess() {
        Guess made = new Guess();
        guess = made;
        doubt = new JsonError();
        return made;
    }

    @Override
    public final boolean isGuess() {
        return guessed;
    }

    @Override
    final boolean isStillPossible(int member, int quote) {
        Guess begun = guess;
        if (member != UNKNOWN_MEMBER || begun == null || begun.subtypes().values() != null) {
            return true;
        }
        Subtypes subtypes = begun.subtypes();
        int name = deciding(subtypes.members(), quote);
        if (name < 0 || name >= subtypes.order().namesBefore(begun.name) || !isGiven()) {
            return true;
        }
        rejectGuess();
        return false;
    }

    @Override
    final void confirmGuess() {
        Guess begun = begun();
        Subtypes subtypes = begun.subtypes();
        NameTable values = subtypes.values();
        // Of other names that the property has none decides.
        if (values == null
                || !subtypes.first().isAtQuote(buffer, nameStart - 1, end)
                        && deciding(subtypes.members(), nameStart - 1) < 0) {
            return;
        }
        byte first = next();
        int start = position;
        if (isUsualValue(values, begun.name, start)) {
            begun.confirmed = true;
        } else if (first != '"' && !isNull()) {
            reject(mismatch(JsonKind.STRING));
        } else if (subtypes.order().isSame(indexOfText(first, values), begun.name)) {
            begun.confirmed = true;
            if (first == '"' && rejection() == null) {
                discriminatorStart = start;
                discriminatorEnd = position;
                position = start;
            }
        } else {
            rejectGuess();
        }
    }

    /** Whether the value that was guessed stands at a position as servers spell it. */
    private boolean isUsualValue(NameTable values, int name, int start) {
        if (name == Subtypes.NONE) {
            return false;
        }
        MemberName value = values.memberName(name);
        if (!value.isQuotedAt(buffer, start, end) || value.length() > limits.maxStringBytes()) {
            return false;
        }
        discriminatorStart = start;
        discriminatorEnd = start + value.length() + 2;
        return true;
    }

    /** Finds the name of the current member, which starts at a quote and has been gone over, among those that decide. */
    private int deciding(NameTable names, int quote) {
        MemberName usual = names.memberAt(buffer, quote, end);
        if (usual != null) {
            return usual.index();
        }
        StringParser.decode(this, nameStart, Utf8.plainEnd(buffer, nameStart, nameEnd), nameEnd);
        return names.find(text, textStart, textEnd);
    }

    private void rejectGuess() {
        JsonError doubted = doubt;
        if (doubted != null) {
            reject(signalOf(doubted));
        }
    }

    @Override
    public final boolean endGuess() {
        Guess begun = begun();
        if (rejection() != null || !isSure(begun)) {
            abandonGuess();
            return false;
        }
        end(begun);
        guessedTo = position;
        if (begun.subtypes().values() != null) {
            recent().right(begun.subtypes());
        }
        return true;
    }

    private boolean isSure(Guess begun) {
        NameTable known = tables[depth];
        if (known == null || known == FREE_NAMES) {
            return false;
        }
        Subtypes subtypes = begun.subtypes();
        if (subtypes.values() == null) {
            // Members that the subtype knows could not have ruled it out.
            return subtypes.order().isRuledOutByUnknownOnly(begun.name, known);
        }
        // An object without a discriminator is the fallback, if the subtype would have seen one.
        return begun.confirmed
                || begun.name == Subtypes.NONE && known.find(subtypes.members().name(0)) != NameTable.NONE;
    }

    @Override
    public final void abandonGuess() {
        Guess begun = begun();
        end(begun);
        guessedTo = Math.max(reached(), begun.opening + 1);
        forgetRejection();
        moveTo(begun.opening, begun.outside);
        dropElements(begun.elements, begun.primitiveElements);
        forgetNamesInside();
        if (begun.subtypes().values() != null) {
            recent().wrong(begun.subtypes());
        }
    }

    @SuppressWarnings("ReferenceEquality") // It is about this one object.
    private void end(Guess begun) {
        guessing = false;
        guessed = false;
        quiet = begun.quiet;
        guessedDepth = 0;
        if (sink != begun.sink) {
            // An attempt inside was left by an exception.
            sendErrorsTo(begun.sink);
        }
        if (begun.sink != null) {
            begun.sink = null;
        }
        forgetDoubt();
    }

    /** Forgets the error of a guess; it refers to the document, also where a codec that was written by hand went on after it. */
    private void forgetDoubt() {
        JsonError doubted = doubt;
        if (doubted != null && doubted.code() != null) {
            doubted.reset();
        }
    }

    private Guess begun() {
        Guess begun = guess;
        if (begun == null || guessedDepth == 0) {
            throw new IllegalStateException("no guess was begun");
        }
        return begun;
    }

    /** Forgets what guesses have read, and one that ended with something else than an exception; goes back to how errors are treated without one. */
    final void forgetGuesses() {
        guessedTo = 0;
        if (guessedDepth != 0) {
            begun().sink = null;
            guessedDepth = 0;
            guessing = false;
            forgetDoubt();
        }
    }
}
