// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue/columnprofile.h"

#include <QWidget>

namespace martlet {

// The most frequent values, a line each: the value, a bar, the rows that have it, and their share.
class FrequencyBars final : public QWidget
{
    Q_OBJECT
public:
    explicit FrequencyBars(QWidget *parent = nullptr);

    void setProfile(const ColumnProfile &profile, int lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString value, rows, share;
        double length = 0; // of the longest bar
    };
    std::vector<Line> m_lines;
    bool m_isText = false;
};

} // namespace martlet
