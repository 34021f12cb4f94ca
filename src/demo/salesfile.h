// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/calendar.h"
#include "demo/csvfile.h"
#include "demo/faults.h"
#include "demo/receipt.h"

#include <optional>
#include <vector>

namespace martlet::demo {

// sales.csv, and of story 9 sales_resend.csv: one store's day once more, with 14 lines corrected.
class SalesFile final
{
public:
    [[nodiscard]] Result<void> open(const QString &folder, quint64 seed, bool isDirty);
    void write(const Receipt &receipt, const Day &day);
    void keepForResend(const Receipt &receipt) { m_resent.push_back(receipt); }
    // Finishes all files.
    [[nodiscard]] Result<void> close(const Day &resent);

    qint64 lines() const { return m_file.lines(); }
    int correctedLines() const { return m_corrected; }
    const QString &resendPath() const { return m_resendPath; } // empty: nothing was kept

private:
    [[nodiscard]] Result<void> writeResend(const Day &day);

    QString m_folder, m_resendPath;
    CsvFile m_file;
    CsvLine m_line;
    std::optional<Faults> m_faults;
    std::vector<Receipt> m_resent;
    int m_corrected = 0;
};

} // namespace martlet::demo
