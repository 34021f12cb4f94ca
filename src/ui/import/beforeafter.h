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

// A few texts of a column with what becomes of each, live while the column is edited; or, while nothing can be
// read as the recipe is, why. What fails is wrapped, a long text of the file is elided and whole in the
// tooltip.
class BeforeAfter final : public QWidget
{
    Q_OBJECT
public:
    explicit BeforeAfter(QWidget *parent = nullptr);
    void setRows(std::vector<BeforeAfterRow> rows, const QString &fault = {});
    const std::vector<BeforeAfterRow> &rows() const { return m_rows; }
    const QString &fault() const { return m_fault; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 24}; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override; // the tooltip
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight(const BeforeAfterRow &row, int width) const;
    QString sentence() const; // in place of rows
    void paintRow(QPainter &painter, const BeforeAfterRow &row, const QRect &place) const;

    std::vector<BeforeAfterRow> m_rows;
    QString m_fault;
};

} // namespace martlet
