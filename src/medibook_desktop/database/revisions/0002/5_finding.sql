-- Names of other scripts: where the cluster's character type is C, as in the embedded servers, a trigram knows ASCII letters
-- only, and a search for "Γιώργος" or "刘子" would read every patient (0.5 s of 200,000). Whole words are found in any script.
CREATE INDEX idx_patients_words ON patients USING gin (string_to_array(name_key, ' ')) WITH (fastupdate = off);
