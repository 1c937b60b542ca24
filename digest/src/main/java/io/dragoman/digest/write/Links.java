package io.dragoman.digest.write;

/** Where the parts of a digest are found: in one file, or each in its own. */
interface Links {

    /** All in one file. */
    Links ONE_FILE = new Links() {
        @Override
        public String section(String id) {
            return "#" + id;
        }

        @Override
        public String source(int number) {
            return "#source-" + number;
        }
    };

    String section(String id);

    String source(int number);
}
