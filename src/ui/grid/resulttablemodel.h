// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"
#include "reports/report.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace martlet {

// One answer as a table: reads the result set where it lies and copies nothing, whatever its size. The columns
// say titles and formats, one per column of the rows.
class ResultTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RawValueRole = Qt::UserRole, // the value as it is stored, for sorting and filtering
        NullRole,                    // is there no value?
        SecondaryRole                // ranks and further names, which stand back a little
    };

    explicit ResultTableModel(QObject *parent = nullptr);

    void setResult(ResultSetPtr rows, std::vector<ReportColumn> columns);
    void setLocale(const QLocale &locale);
    const ResultSetPtr &rows() const { return m_rows; }
    const std::vector<ReportColumn> &columns() const { return m_columns; }
    const QLocale &locale() const { return m_locale; }
    int nameColumn() const { return m_nameColumn; } // the first column of words, -1 without one

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant toolTip(qint64 row, int column) const;

    ResultSetPtr m_rows;
    std::vector<ReportColumn> m_columns;
    QLocale m_locale;
    int m_nameColumn = -1;
};

// The value as QVariant: numbers as they are, amounts as their units.
QVariant rawVariant(const ResultSet &rows, qint64 row, int column);

} // namespace martlet
