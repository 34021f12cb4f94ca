-- What came of one look at the data.
INSERT INTO quality_runs (check_name, batch_id, started_at, elapsed_us, status, severity, checked_n, failed_n, message,
                          columns, profile)
VALUES (:check, :batch, :started_at, :elapsed, :status, :severity, :checked, :failed, :message, :columns, :profile);
