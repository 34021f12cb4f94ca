// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"
#include "tasks/task.h"

#include <map>
#include <memory>

namespace martlet {

class DraftHistory;

// What is guessed of the draft's current file: soon from a sample, later from all of it. Runs beside everything
// else and is kept for each file.
class DraftSniff final : public QObject
{
    Q_OBJECT
public:
    explicit DraftSniff(DraftHistory &history);

    const Sniffed *sniffed() const; // of the current file; null while there is nothing yet
    const SniffedColumn *profile(const QString &column) const;
    const MappedColumn *mapped(const QString &target) const;
    void begin(const Sniffed &sniffed); // known already

Q_SIGNALS:
    void changed();

private:
    void follow();
    void refineCurrent();

    DraftHistory &m_history;
    std::map<QString, Sniffed> m_sniffed; // by path
    QString m_running;
    Task<Result<Sniffed>> m_task;
};

} // namespace martlet
