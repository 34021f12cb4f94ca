-- Names as programs give them; between playlists and tracks stands a table of pairs.
CREATE TABLE artists (artist_id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL);
CREATE TABLE albums (
    album_id INTEGER PRIMARY KEY, title VARCHAR(40) NOT NULL, artist_id INTEGER NOT NULL REFERENCES artists (artist_id));
CREATE TABLE genres (genre_id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL);
CREATE TABLE tracks (
    track_id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL, album_id INTEGER REFERENCES albums (album_id),
    genre_id INTEGER REFERENCES genres (genre_id), milliseconds INTEGER NOT NULL, unit_price NUMERIC(10, 2) NOT NULL);
CREATE TABLE playlists (playlist_id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL);
CREATE TABLE playlist_track (
    playlist_id INTEGER NOT NULL REFERENCES playlists (playlist_id),
    track_id INTEGER NOT NULL REFERENCES tracks (track_id), PRIMARY KEY (playlist_id, track_id));
CREATE TABLE invoices (
    invoice_id INTEGER PRIMARY KEY, invoice_date {moment} NOT NULL, billing_country VARCHAR(20) NOT NULL,
    total NUMERIC(10, 2) NOT NULL);
CREATE TABLE invoice_lines (
    invoice_line_id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoices (invoice_id),
    track_id INTEGER NOT NULL REFERENCES tracks (track_id), unit_price NUMERIC(10, 2) NOT NULL, quantity INTEGER NOT NULL);
CREATE VIEW billed AS SELECT billing_country, total FROM invoices;
INSERT INTO artists VALUES (1, 'Accept'), (2, 'Buddy'), (3, 'Cake');
INSERT INTO albums VALUES (1, 'Balls', 1), (2, 'Restless', 1), (3, 'Guitars', 2), (4, 'Fashion', 3);
INSERT INTO genres VALUES (1, 'Rock'), (2, 'Blues');
INSERT INTO playlists VALUES (1, 'Music'), (2, 'Favourites'), (3, 'Nothing');
