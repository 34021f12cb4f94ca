// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "charts/charttheme.h"

#include <QFrame>

class QToolButton;

namespace martlet {

class ChartView;
class Theme;

// The chart's colours and letters out of the window's theme.
ChartTheme chartTheme(const Theme &theme);

// A report's chart on a tile, with its buttons: chart or table alone, and what can be done with the picture.
class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setContent(ChartContent content);
    ChartView &view() { return *m_view; }
    bool isFolded() const; // only the header is shown
    void setFolded(bool folded);
    QImage picture(double scale) const;

Q_SIGNALS:
    void foldedChanged(bool folded);
    void saveWanted(); // the picture, as a file

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &name);
    void showMenu();

    ChartView *m_view;
    QWidget *m_buttons;
    QToolButton *m_chart, *m_table, *m_more;
};

} // namespace martlet
