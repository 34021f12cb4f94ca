// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace martlet {

// A text of the file and what is stored for it.
struct BeforeAfterRow
{
    QString before, after;
    bool fails = false; // `after` says why
    bool operator==(const BeforeAfterRow &) const = default;
};

// A few texts of a column with what becomes of each, live while the column is edited.
class BeforeAfter final : public QWidget
{
    Q_OBJECT
public:
    explicit BeforeAfter(QWidget *parent = nullptr);
    void setRows(std::vector<BeforeAfterRow> rows);
    const std::vector<BeforeAfterRow> &rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BeforeAfterRow> m_rows;
};

} // namespace martlet
