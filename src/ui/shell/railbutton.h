// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace martlet {

// An entry of the rail, 36 high: icon of 20 at 16, the name at 48; the current one has a 3 px bar.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    void setIconOnly(bool iconOnly);
    void setCount(int count); // at the right end, in the colour of a warning; 0: none
    QSize sizeHint() const override { return {56, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_isIconOnly = false;
    int m_count = 0;
};

} // namespace martlet
