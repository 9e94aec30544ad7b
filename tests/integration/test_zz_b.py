import time
from tests.helpers.replicated_servers import *
from tests.helpers.servers import new_server_folder
def test_x():
  f=new_server_folder()
  t=time.monotonic()
  with server_group(f) as g:
    print("up", time.monotonic()-t)
    t=time.monotonic()
    print(g.primary.name, [n.name for n in g.standbys], g.url)
    a, b, c = g.nodes
    b.freeze(); print(g.nodes[1].pid); b.unfreeze()
    b.pause_replay(); b.resume_replay()
    print("faults", time.monotonic()-t)
    g.fail_over(b)
    print("failover", time.monotonic()-t)
    g.wait_for_streaming()
    g.bring_back(a)
    g.wait_for_streaming()
    print("back", time.monotonic()-t, [n.name for n in g.standbys])
    b.sql("CREATE TABLE x(i int)"); g.catch_up()
    print(c.sql("SELECT * FROM x"))
