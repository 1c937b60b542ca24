package io.dragoman.intake.fetch;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Which internet addresses may be connected to. */
public interface Reach {

    /** Why an address may not be connected to, as in "127.0.0.1: this machine"; null if it may. */
    @Nullable
    String objection(InetAddress address);

    /** Whether web addresses are held to the forms and ports that public servers have. */
    default boolean publicOnly() {
        return true;
    }

    /** What is public; nothing of this machine and its networks. */
    static Reach publicAddresses() {
        return new PublicReach();
    }

    /** Everything. */
    static Reach everywhere() {
        return new Reach() {
            @Override
            public @Nullable String objection(InetAddress address) {
                return null;
            }

            @Override
            public boolean publicOnly() {
                return false;
            }
        };
    }
}
