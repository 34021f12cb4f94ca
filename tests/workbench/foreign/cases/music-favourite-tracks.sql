SELECT a.name AS "artist.name", COUNT(*) AS track_count, SUM(t.milliseconds) AS milliseconds
FROM tracks t LEFT JOIN albums l ON l.album_id = t.album_id LEFT JOIN artists a ON a.artist_id = l.artist_id
WHERE t.track_id IN (SELECT b.track_id FROM playlist_track b WHERE b.playlist_id = 2) GROUP BY 1 ORDER BY 1 NULLS LAST
