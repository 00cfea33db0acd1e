package dev.jeton.processor.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints findings so that one error is one message: of those with the same cause only the first one is printed, which names the
 * others. For one compilation and one thread.
 */
public final class SharedCauses {
    /** How many of the others are named; of the rest there is a count. */
    private static final int NAMED = 5;

    /** In all rounds: what was printed in an earlier one cannot name those that come later. */
    private final Set<SharedCause> printed = new HashSet<>();

    private record SharedCause(Diagnostic diagnostic, String type) {
        static SharedCause of(Finding finding, Cause cause) {
            return new SharedCause(finding.diagnostic(), cause.type());
        }
    }

    /** Prints the findings of one round. */
    public void print(Collection<Findings> round) {
        List<Finding> findings =
                round.stream().flatMap(ofOneType -> ofOneType.all().stream()).toList();
        Map<SharedCause, List<String>> users = users(findings);
        for (Finding finding : findings) {
            if (finding.cause().isEmpty()) {
                finding.print();
                continue;
            }
            SharedCause shared = SharedCause.of(finding, finding.cause().get());
            if (printed.add(shared)) {
                List<String> all = users.getOrDefault(shared, List.of());
                finding.printWith(sentence(all.subList(1, all.size())));
            }
        }
    }

    private static Map<SharedCause, List<String>> users(List<Finding> findings) {
        Map<SharedCause, List<String>> users = new HashMap<>();
        for (Finding finding : findings) {
            finding.cause()
                    .ifPresent(cause -> users.computeIfAbsent(SharedCause.of(finding, cause), any -> new ArrayList<>())
                            .add(cause.user()));
        }
        return users;
    }

    private static String sentence(List<String> others) {
        if (others.isEmpty()) {
            return "";
        }
        String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        int rest = others.size() - NAMED;
        String more = rest <= 0 ? "" : rest == 1 ? " and 1 more property" : " and " + rest + " more properties";
        return " The same holds for " + named + more + ".";
    }
}
