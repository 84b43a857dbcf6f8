package io.sayso.lambda;

import io.sayso.store.ArticleVersion;

/** Told of each article in an object that holds several, and asked whether there is time for one more. */
interface Progress {

    /** Never of time short, told nothing. */
    Progress NONE = new Progress() {

        @Override
        public boolean hasTimeForNext() {
            return true;
        }

        @Override
        public void done(Processed part) {}

        @Override
        public void failed(ArticleVersion part, Exception reason) {}
    };

    boolean hasTimeForNext();

    void done(Processed part);

    /** @param reason why the article can't be read, however often it is tried */
    void failed(ArticleVersion part, Exception reason);
}
