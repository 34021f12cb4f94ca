SELECT p.name AS "playlist.name", g.name AS "genre.name", COUNT(*) AS playlist_track_count
FROM playlist_track b JOIN playlists p ON p.playlist_id = b.playlist_id JOIN tracks t ON t.track_id = b.track_id
JOIN genres g ON g.genre_id = t.genre_id GROUP BY 1, 2 ORDER BY 1, 2
