// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue/columnprofile.h"

#include <QWidget>

namespace martlet {

// A column's spread as bars of equal width, with its median. The bar under the mouse says its bounds and rows.
class HistogramView final : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramView(QWidget *parent = nullptr);

    void setProfile(const ColumnProfile &profile); // with a histogram
    QSize sizeHint() const override { return {336, 118}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF marks() const;
    QRectF bar(std::size_t bucket) const;
    QString words(std::size_t bucket) const;
    double medianShare() const; // of the width
    void paintAxis(QPainter &painter) const;
    void paintMedian(QPainter &painter) const;

    StarColumn m_column;
    Histogram m_histogram;
    std::optional<Value> m_median;
};

} // namespace martlet
