package dev.jeton.internal.read;

import dev.jeton.JsonLimits;
import dev.jeton.codegen.MemberName;
import dev.jeton.codegen.NameTable;
import dev.jeton.codegen.Subtypes;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link dev.jeton.JsonReader} that reads an object as the subtype that it most likely is, before it has seen all names, and goes back if
 * another one turns out to be meant. Of the object only members are looked at that the guessed subtype does not know.
 *
 * <p>No byte is read by two guesses: in an object that is read by one, and in what a wrong one has read, subtypes are found by a scan. So guessing
 * adds one pass over a document at most, however many objects are inside each other.
 */
abstract class GuessingReader extends ForgivingReader {
    private @Nullable Guess guess;

    /** Where that ends which guesses have read; the largest number while one does. */
    private int guessedTo;

    GuessingReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    @Override
    public final int guessSubtype(Subtypes subtypes) {
        return guessSubtype(subtypes, false);
    }

    @Override
    public final int guessSubtypeOfView(Subtypes subtypes) {
        quiet = sink != null;
        return guessSubtype(subtypes, true);
    }

    private int guessSubtype(Subtypes subtypes, boolean ofView) {
        if (next() != '{' || position < guessedTo || subtypes.isLastWins()) {
            return Subtypes.NO_GUESS;
        }
        int opening = position;
        int name = firstMemberPresent(subtypes);
        if (name == Subtypes.NONE && !subtypes.hasFallback()) {
            name = scanToPresent(subtypes);
            if (name == Subtypes.NONE) {
                return Subtypes.NO_GUESS;
            }
        }
        if (subtypes.namesBefore(name) == 0) {
            decide(opening, name);
            return Subtypes.NO_GUESS;
        }
        if (!subtypes.isGuessable(name)) {
            return Subtypes.NO_GUESS;
        }
        begin(subtypes, name);
        quiet = ofView;
        return name;
    }

    private void begin(Subtypes subtypes, int name) {
        Guess begun = guess;
        if (begun == null) {
            begun = new Guess();
            guess = begun;
        }
        begun.subtypes = subtypes;
        begun.name = name;
        begun.opening = position;
        begun.outside = depth;
        begun.elements = elementMark();
        begun.primitiveElements = primitiveElementMark();
        begun.sink = sink;
        begun.quiet = quiet;
        sendErrorsTo(begun.error);
        guessedDepth = depth + 1;
        guessedTo = Integer.MAX_VALUE;
    }

    @Override
    final boolean isStillPossible(int member, int quote) {
        Guess begun = guess;
        if (member != UNKNOWN_MEMBER || begun == null) {
            return true;
        }
        Subtypes subtypes = begun.subtypes();
        int name = deciding(subtypes.members(), quote);
        if (name < 0 || name >= subtypes.namesBefore(begun.name) || !isGiven()) {
            return true;
        }
        reject(signalOf(begun.error));
        return false;
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

    @Override
    public final boolean endGuess() {
        Guess begun = begun();
        if (rejection() != null || !isSure(begun)) {
            abandonGuess();
            return false;
        }
        end(begun);
        guessedTo = position;
        return true;
    }

    /** Whether members that the subtype knows could not have ruled it out. */
    private boolean isSure(Guess begun) {
        NameTable known = tables[depth];
        return known != null && known != FREE_NAMES && begun.subtypes().isRuledOutByUnknownOnly(begun.name, known);
    }

    @Override
    public final void abandonGuess() {
        Guess begun = begun();
        end(begun);
        guessedTo = Math.max(position, begun.opening + 1);
        forgetRejection();
        moveTo(begun.opening, begun.outside);
        dropElements(begun.elements, begun.primitiveElements);
        forgetNamesInside();
    }

    private void end(Guess begun) {
        sendErrorsTo(begun.sink);
        begun.sink = null;
        quiet = begun.quiet;
        guessedDepth = 0;
        if (begun.error.code() != null) {
            // It refers to the document, also where a codec that was written by hand went on after it.
            begun.error.reset();
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
    @SuppressWarnings("ReferenceEquality") // It is about this one object.
    final void forgetGuesses() {
        guessedTo = 0;
        if (guessedDepth != 0) {
            Guess begun = begun();
            guessedDepth = 0;
            begun.error.reset();
            begun.sink = null;
            if (sink == begun.error) {
                sendErrorsTo(null);
            }
        }
    }
}
