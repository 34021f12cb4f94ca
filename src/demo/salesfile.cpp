// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/salesfile.h"

#include <algorithm>

namespace martlet::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view header =
    "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,"
    "quantity,unit_price,discount_amount,total_amount,sale_time";
constexpr int corrections = 14;

void fill(CsvLine &out, const Receipt &receipt, const SaleLine &line, int number, const Day &day)
{
    out.clear();
    out.number(receipt.id).number(number).number(receipt.customer).number(line.product + 1);
    out.number(receipt.store + 1).number(receipt.employee).text(day.iso).number(line.quantity);
    out.money(line.price).money(line.discount).money(line.total()).time(receipt.seconds);
}

} // namespace

Result<void> SalesFile::open(const QString &folder, quint64 seed, bool isDirty)
{
    m_folder = folder;
    if (isDirty)
        TRY(m_faults.emplace(seed).open(folder + u"/sales_manifest.csv"_s));
    return m_file.open(folder + u"/sales.csv"_s, header);
}

void SalesFile::write(const Receipt &receipt, const Day &day)
{
    int number = 0;
    for (const SaleLine &line : receipt.lines) {
        fill(m_line, receipt, line, ++number, day);
        if (m_faults)
            m_faults->spoil(m_line.bytes(), m_file.lines() + 2);
        m_file.write(m_line.bytes());
    }
}

Result<void> SalesFile::close(const Day &resent)
{
    if (!m_resent.empty())
        TRY(writeResend(resent));
    if (m_faults)
        TRY(m_faults->close());
    return m_file.close();
}

// The same lines; the first sales of the day got more off than the first file said, and say when that was
// corrected. Quantities stay, and with them the stock.
Result<void> SalesFile::writeResend(const Day &day)
{
    m_resendPath = m_folder + u"/sales_resend.csv"_s;
    CsvFile file;
    TRY(file.open(m_resendPath, std::string(header) + ",changed_at"));
    const auto corrected = day.date.addDays(1).toString(Qt::ISODate).toStdString() + " 08:00:00";
    for (const Receipt &receipt : m_resent) {
        int number = 0;
        for (SaleLine line : receipt.lines) {
            const bool isCorrected = m_corrected < corrections && line.quantity > 0;
            if (isCorrected) {
                line.discount =
                    int(std::min<qint64>(line.gross(), line.discount + std::max<qint64>(1, line.gross() / 20)));
                ++m_corrected;
            }
            fill(m_line, receipt, line, ++number, day);
            m_line.text(isCorrected ? corrected : std::string());
            file.write(m_line.bytes());
        }
    }
    return file.close();
}

} // namespace martlet::demo
