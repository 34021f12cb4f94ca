// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace martlet {

// The page's primary button, with its keys written behind its name.
class RunButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit RunButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace martlet
