package io.dragoman.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryStoreTest extends StoreContract {

    @Override
    RecordStore open(String name) {
        return new MemoryStore();
    }

    @Test
    void answersNoSql() {
        try (RecordStore store = open("a")) {
            assertThatThrownBy(() -> store.sql("SELECT 1"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("answers no SQL; use one in a file");
        }
    }
}
